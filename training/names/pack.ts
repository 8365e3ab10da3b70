import { GROUPS } from '../../src/models/hash-rows.js'
import { NAMES_VERSION } from '../../src/names/model.js'
import { ByteWriter } from '../model-writer.js'
import type { Calibration } from './calibrate.js'
import type { Weights } from './crf.js'

/** Weights and the hashes of the features that they belong to. */
export interface TrainedLook {
  readonly weights: Weights
  readonly hashes: readonly number[]
  /** Features that are of use in training alone. */
  readonly dropped?: ReadonlySet<number>
}

const STEPS = 127

/** A weight of at least this size takes the largest step; a higher limit would make the others coarse. */
const LARGEST = 3

/** Weights of fewer steps are left out, and features that have none of at least as many as the second. */
const LEAST_STEPS = 2
const LEAST_OF_FEATURE = 5

/** Writes what {@link readNamesModel} reads. Two weights of three are too small to matter, and are left out. */
export function packNames(
  types: readonly string[],
  { slope, offset }: Calibration,
  looks: readonly [first: TrainedLook, second: TrainedLook],
): Uint8Array {
  const scale = LARGEST / STEPS
  const writer = new ByteWriter()
  writer.varint(types.length)
  for (const type of types) writer.string(type)
  writer.float(slope)
  writer.float(offset)
  for (const { weights } of looks) for (const weight of weights.transitions) writer.float(weight)
  writer.float(scale)
  const columnOf = (look: number, label: number) => (look === 0 ? 0 : looks[0].weights.labels) + label
  const rowsOf = looks.map(({ hashes, dropped }) => {
    const rows = hashes.map((hash, row) => [hash, row] as const).filter(([hash]) => !dropped?.has(hash))
    return new Map(rows.map(([hash, row]) => [hash >>> 0, row]))
  })
  const rows: number[] = []
  const sizes = new Array<number>(GROUPS).fill(0)
  let count = 0
  for (const hash of [...new Set(rowsOf.flatMap((rows) => [...rows.keys()]))].sort((a, b) => a - b)) {
    const weights: number[] = []
    let most = 0
    looks.forEach(({ weights: { labels, state } }, look) => {
      const row = rowsOf[look]!.get(hash)
      if (row === undefined) return
      for (let label = 0; label < labels; label++) {
        const weight = state[row * labels + label]!
        const step = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale)))
        if (Math.abs(step) < LEAST_STEPS) continue
        weights.push(columnOf(look, label), step)
        most = Math.max(most, Math.abs(step))
      }
    })
    if (most < LEAST_OF_FEATURE) continue
    const row = [hash & 255, (hash >>> 8) & 255, weights.length / 2, ...weights]
    for (const byte of row) rows.push(byte)
    sizes[hash >>> 16]! += row.length
    count++
  }
  writer.varint(count)
  for (const size of sizes) writer.varint(size)
  writer.append(Uint8Array.from(rows, (byte) => byte & 255))
  return writer.seal('names', NAMES_VERSION)
}
