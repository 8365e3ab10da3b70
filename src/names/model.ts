import { type ByteReader, openModel } from '../model-file.js'
import { labelCount } from './labels.js'
import { WeightTable } from './weight-table.js'

export const NAMES_VERSION = 5

/** The weights of the tagger: of a first look at an article, and of a second one that knows what the first one found. */
export interface NamesModel {
  readonly types: readonly string[]
  /** The confidence in a name whose labels have the given probability. */
  readonly confidence: (probability: number) => number
  /** For each look, `transitions[a * labels + b]` for label b behind label a; the first look has plain labels. */
  readonly transitions: readonly [first: Float32Array, second: Float32Array]
  /** Of each feature: the plain labels of the first look, then the BILOU labels of the second. */
  readonly weights: WeightTable
}

/**
 * Reads a model of names: its types, the curve of confidence, the transitions of both looks, then the size of a step and the
 * rows of weights.
 *
 * @throws ModelError if its bytes are damaged or of another version
 */
export function readNamesModel(bytes: Uint8Array): NamesModel {
  const reader = openModel(bytes, 'names', NAMES_VERSION)
  const types = Array.from({ length: reader.varint() }, () => reader.string())
  const confidence = readCalibration(reader)
  const first = readFloats(reader, (types.length + 1) ** 2)
  const second = readFloats(reader, labelCount(types.length) ** 2)
  return { types, confidence, transitions: [first, second], weights: new WeightTable(reader) }
}

function readFloats(reader: ByteReader, length: number): Float32Array {
  return Float32Array.from({ length }, () => reader.float())
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
