import { classValueBits } from '../../src/syntax/parser/class-weights.js'
import { SYNTAX_VERSION } from '../../src/syntax/parser/model.js'
import { LEFT, RIGHT, SHIFT } from '../../src/syntax/parser/state.js'
import { STEP_VALUE_BITS } from '../../src/syntax/parser/step-weights.js'
import type { Vocabulary } from '../../src/syntax/parser/words.js'
import { ByteWriter } from '../model-writer.js'
import { findGroups } from './find-groups.js'
import type { FoundShortcuts } from './find-shortcuts.js'
import type { Perceptron } from './perceptron.js'

export interface Pruning {
  /** Features that were part of fewer mistakes are left out. */
  readonly leastUpdates: number
  /** A weight of at least this size takes the largest of 127 steps. */
  readonly largest: number
  /** Weights that are fewer steps than this are left out. */
  readonly leastSteps: number
}

export interface TrainedSyntax {
  readonly vocabulary: Vocabulary
  readonly tags: Perceptron
  readonly steps: Perceptron
  readonly labels: Perceptron
}

export type SyntaxPruning = Readonly<Record<'tags' | 'steps' | 'labels', Pruning>>

/** Writes what {@link readSyntaxModel} reads. */
export function packSyntax(
  { vocabulary, tags, steps, labels }: TrainedSyntax,
  pruning: SyntaxPruning,
  shortcuts: FoundShortcuts,
): Uint8Array {
  const writer = new ByteWriter()
  const words = [...vocabulary].map(([hash, tag]) => [hash >>> 0, tag] as const).sort((a, b) => a[0] - b[0])
  writer.varint(words.length)
  writeKeys(
    writer,
    words.map(([hash]) => hash),
  )
  for (const [, tag] of words) writer.byte(tag + 1)
  writeClassWeights(writer, tags, pruning.tags)
  writeStepWeights(writer, steps, pruning.steps)
  writeClassWeights(writer, labels, pruning.labels)
  writeShortcuts(writer, shortcuts.steps)
  writeShortcuts(writer, shortcuts.labels)
  return writer.seal('syntax', SYNTAX_VERSION)
}

interface Row {
  readonly key: number
  readonly weights: Int8Array
}

function quantize(
  perceptron: Perceptron,
  { leastUpdates, largest, leastSteps }: Pruning,
  prepare = (weights: Float64Array) => weights,
): Row[] {
  const rows: Row[] = []
  for (const row of perceptron.rows(leastUpdates)) {
    const { key } = row
    const weights = prepare(row.weights)
    const steps = Int8Array.from(weights, (weight) => {
      const step = Math.max(-127, Math.min(127, Math.round((weight * 127) / largest)))
      return Math.abs(step) < leastSteps ? 0 : step
    })
    if (steps.some((step) => step !== 0)) rows.push({ key, weights: steps })
  }
  return rows.sort((a, b) => a.key - b.key)
}

function writeStepWeights(writer: ByteWriter, perceptron: Perceptron, pruning: Pruning): void {
  const rows = quantize(perceptron, pruning, (weights) => weights.map((weight) => weight - weights[SHIFT]!))
  writer.varint(rows.length)
  writeKeys(
    writer,
    rows.map(({ key }) => key),
  )
  for (const column of [LEFT, RIGHT]) {
    for (const { weights } of rows) writer.byte(weights[column]! & 255)
  }
  writeGroups(writer, rows, STEP_VALUE_BITS)
}

function writeClassWeights(writer: ByteWriter, perceptron: Perceptron, pruning: Pruning): void {
  const rows = quantize(perceptron, pruning).map(({ key, weights }) => ({
    key,
    entries: [...weights].map((weight, column) => [column, weight] as const).filter(([, weight]) => weight !== 0),
  }))
  writer.varint(rows.length)
  writeKeys(
    writer,
    rows.map(({ key }) => key),
  )
  for (const { entries } of rows) writer.byte(entries.length)
  for (const { entries } of rows) for (const [column] of entries) writer.byte(column)
  for (const { entries } of rows) for (const [, weight] of entries) writer.byte(weight & 255)
  const total = rows.reduce((sum, { entries }) => sum + entries.length, 0)
  writeGroups(writer, rows, classValueBits(rows.length, total))
}

function writeShortcuts(writer: ByteWriter, shortcuts: ReadonlyMap<number, number>): void {
  const sorted = [...shortcuts].sort((a, b) => a[0] - b[0])
  writer.varint(sorted.length)
  writeKeys(
    writer,
    sorted.map(([key]) => key),
  )
  for (const [, choice] of sorted) writer.byte(choice + 1)
}

function writeGroups(writer: ByteWriter, rows: readonly { readonly key: number }[], valueBits: number): void {
  const hashes = rows.map(({ key }) => key)
  for (const shape of findGroups(hashes, valueBits)) {
    writer.byte(shape & 255)
    writer.byte(shape >> 8)
  }
}

function writeKeys(writer: ByteWriter, keys: readonly number[]): void {
  let before = 0
  for (const key of keys) {
    writer.varint(key - before)
    before = key
  }
}
