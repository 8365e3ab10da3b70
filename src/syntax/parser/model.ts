import { openModel } from '../../model-file.js'
import { ClassWeights } from './class-weights.js'
import { readKeys } from './keys.js'
import type { Scorer } from './scorer.js'
import { Shortcuts } from './shortcuts.js'
import { StepWeights } from './step-weights.js'
import type { Vocabulary } from './words.js'

export const SYNTAX_VERSION = 2

/** What the parser has learned. */
export interface SyntaxModel {
  readonly vocabulary: Vocabulary
  readonly tags: Scorer
  readonly steps: Scorer
  readonly labels: Scorer
  readonly shortcuts: Shortcuts
}

/**
 * Reads a model of syntax: the frequent words with the one tag that each nearly always has (0: several), the weights of tags, of
 * the parser's steps, and of labels, then the shortcuts of both.
 *
 * @throws ModelError if its bytes are damaged or of another version
 */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const reader = openModel(bytes, 'syntax', SYNTAX_VERSION)
  const count = reader.varint()
  const hashes = readKeys(reader, count)
  const only = reader.take(count)
  const vocabulary = new Map<number, number>()
  hashes.forEach((hash, i) => {
    vocabulary.set(hash | 0, only[i]! - 1)
  })
  return {
    vocabulary,
    tags: new ClassWeights(reader),
    steps: new StepWeights(reader),
    labels: new ClassWeights(reader),
    shortcuts: new Shortcuts(reader),
  }
}
