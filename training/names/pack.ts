import { NAMES_VERSION } from '../../src/names/model.js'
import { ByteWriter } from '../model-writer.js'
import type { Calibration } from './calibrate.js'
import type { Weights } from './crf.js'

/** Weights and the hashes of the features that they belong to. */
export interface TrainedLook {
  readonly weights: Weights
  readonly hashes: readonly number[]
}

const STEPS = 127

/** A weight of at least this size takes the largest step; a higher limit would make the others coarse. */
const LARGEST = 3

/** Writes what {@link readNamesModel} reads. Weights smaller than `least` are left out, and features with none left. */
export function packNames(
  types: readonly string[],
  { slope, offset }: Calibration,
  looks: readonly TrainedLook[],
  least: number,
): Uint8Array {
  const writer = new ByteWriter()
  writer.varint(types.length)
  for (const type of types) writer.string(type)
  writer.float(slope)
  writer.float(offset)
  for (const look of looks) writeLook(writer, look, least)
  return writer.seal('names', NAMES_VERSION)
}

function writeLook(writer: ByteWriter, { weights, hashes }: TrainedLook, least: number): void {
  const { labels, state, transitions } = weights
  const scale = LARGEST / STEPS
  const lengths: number[] = []
  const labelsOfRows: number[] = []
  const steps: number[] = []
  const gaps: number[] = []
  let last = 0
  for (const row of [...hashes.keys()].sort((a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0))) {
    const before = steps.length
    for (let label = 0; label < labels; label++) {
      const weight = state[row * labels + label]!
      const step = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale)))
      if (Math.abs(weight) < least || step === 0) continue
      labelsOfRows.push(label)
      steps.push(step)
    }
    if (steps.length === before) continue
    lengths.push(steps.length - before)
    const hash = hashes[row]! >>> 0
    gaps.push(hash - last)
    last = hash
  }
  for (const weight of transitions) writer.float(weight)
  writer.float(scale)
  writer.varint(gaps.length)
  for (const gap of gaps) writer.varint(gap)
  writer.append(Uint8Array.from(lengths))
  writer.append(Uint8Array.from(labelsOfRows))
  writer.append(new Uint8Array(Int8Array.from(steps).buffer))
}
