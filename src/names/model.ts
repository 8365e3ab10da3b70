import { type ByteReader, openModel } from '../model-file.js'
import { readHashes } from './hash-table.js'
import { labelCount } from './labels.js'

export const NAMES_VERSION = 2

/** The weights of one look at an article. */
export interface Look {
  /** `transitions[a * labels + b]` for label b behind label a. */
  readonly transitions: Float32Array
  /** Adds the weights of a feature to the `labels` numbers of `scores` from `at`. */
  readonly addWeights: (feature: number, scores: Float32Array, at: number) => void
}

/** The weights of the tagger: of the first look, and of the second, which knows what the first one found. */
export interface NamesModel {
  readonly types: readonly string[]
  /** The confidence in a name whose labels have the given probability. */
  readonly confidence: (probability: number) => number
  readonly first: Look
  readonly second: Look
}

/**
 * Reads a model of names: its types, the curve of confidence, then both looks.
 *
 * @throws ModelError if its bytes are damaged or of another version
 */
export function readNamesModel(bytes: Uint8Array): NamesModel {
  const reader = openModel(bytes, 'names', NAMES_VERSION)
  const types = Array.from({ length: reader.varint() }, () => reader.string())
  const confidence = readCalibration(reader)
  const labels = labelCount(types.length)
  const first = readLook(reader, labels)
  return { types, confidence, first, second: readLook(reader, labels) }
}

/** A logistic curve over the logit (Platt 1999). */
function readCalibration(reader: ByteReader): (probability: number) => number {
  const slope = reader.float()
  const offset = reader.float()
  return (probability) => {
    const inner = Math.min(1 - 1e-4, Math.max(1e-4, probability))
    return 1 / (1 + Math.exp(-slope * Math.log(inner / (1 - inner)) - offset))
  }
}

/**
 * The transitions, then the features in the order of their hashes: the distance from hash to hash, how many labels have a
 * weight, those labels, and the weights in steps of `scale`.
 */
function readLook(reader: ByteReader, labels: number): Look {
  const transitions = Float32Array.from({ length: labels * labels }, () => reader.float())
  const scale = reader.float()
  const count = reader.varint()
  const table = readHashes(reader, count)
  const lengths = reader.take(count)
  const ends = new Uint32Array(count + 1)
  for (let row = 0; row < count; row++) ends[row + 1] = ends[row]! + lengths[row]!
  const labelsOfRows = reader.take(ends[count]!)
  const steps = reader.take(ends[count]!)
  const weights = new Float32Array(steps.length)
  for (let k = 0; k < steps.length; k++) weights[k] = ((steps[k]! << 24) >> 24) * scale
  const addWeights = (feature: number, scores: Float32Array, at: number): void => {
    const row = table.find(feature)
    if (row < 0) return
    const end = ends[row + 1]!
    for (let k = ends[row]!; k < end; k++) scores[at + labelsOfRows[k]!]! += weights[k]!
  }
  return { transitions, addWeights }
}
