import type { ByteReader } from '../../model-file.js'
import { TAGS } from '../tags.js'
import { readKeys } from './keys.js'
import type { SentenceWords } from './sentence.js'
import type { ParserState } from './state.js'

/**
 * What the weights decide alike nearly every time: of the tags around, the step or the label that follows, one higher than its
 * number; 0 where the weights must be asked. Half of all steps need not be weighed.
 */
export type Shortcuts = Uint8Array

/** All tags, and none. */
const COUNT = TAGS.length + 1

export const STEP_KEYS = COUNT ** 4
export const LABEL_KEYS = COUNT ** 2 * 3

/** By the tags of the two words on the stack and the two in front of the buffer. */
export function stepKey(state: ParserState, { tags }: SentenceWords): number {
  const { front, root } = state
  const behind = front < root ? tags[front + 1]! : TAGS.length
  return ((tags[state.top(1)]! * COUNT + tags[state.top(0)]!) * COUNT + tags[front]!) * COUNT + behind
}

/** By the tags of a word and its head, and the side that the head is on. */
export function labelKey({ heads, root }: ParserState, { tags }: SentenceWords, word: number): number {
  const head = heads[word]!
  return (tags[head]! * COUNT + tags[word]!) * 3 + (head === root ? 2 : head > word ? 1 : 0)
}

/** Reads how many there are, their keys, and what each decides. */
export function readShortcuts(reader: ByteReader, keyCount: number): Shortcuts {
  const count = reader.varint()
  const keys = readKeys(reader, count)
  const decisions = reader.take(count)
  const shortcuts = new Uint8Array(keyCount)
  for (let i = 0; i < count; i++) shortcuts[keys[i]!] = decisions[i]!
  return shortcuts
}
