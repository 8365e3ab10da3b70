import { NAMES_VERSION } from '../../src/names/model.js'
import { ByteWriter } from '../model-writer.js'
import type { Weights } from './crf.js'

const STEPS = 127

/** A weight of at least this size takes the largest step; more would make the others coarse. */
const LARGEST = 3

/**
 * Writes what {@link readNamesModel} reads. Weights smaller than `least` are left out, and features with none left.
 */
export function packNames(
  types: readonly string[],
  hashes: readonly number[],
  { labels, state, transitions }: Weights,
  least: number,
): Uint8Array {
  const scale = LARGEST / STEPS
  const rowLengths: number[] = []
  const rowLabels: number[] = []
  const steps: number[] = []
  const gaps: number[] = []
  let last = 0
  for (const row of [...hashes.keys()].sort((a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0))) {
    let length = 0
    for (let label = 0; label < labels; label++) {
      const weight = state[row * labels + label]!
      const step = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale)))
      if (Math.abs(weight) < least || step === 0) continue
      rowLabels.push(label)
      steps.push(step)
      length++
    }
    if (length === 0) continue
    rowLengths.push(length)
    const hash = hashes[row]! >>> 0
    gaps.push(hash - last)
    last = hash
  }
  const writer = new ByteWriter()
  writer.varint(types.length)
  for (const type of types) writer.string(type)
  for (const weight of transitions) writer.float(weight)
  writer.float(scale)
  writer.varint(gaps.length)
  for (const gap of gaps) writer.varint(gap)
  writer.append(Uint8Array.from(rowLengths))
  writer.append(Uint8Array.from(rowLabels))
  writer.append(new Uint8Array(Int8Array.from(steps).buffer))
  return writer.seal('names', NAMES_VERSION)
}
