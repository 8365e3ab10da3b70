import type { ByteReader } from '../../model-file.js'
import { TAGS } from '../tags.js'
import { readKeys } from './keys.js'
import type { SentenceWords } from './sentence.js'
import type { ParserState } from './state.js'

/** All tags, and none. */
const COUNT = TAGS.length + 1

const STEP_KEYS = COUNT ** 4
const LABEL_KEYS = COUNT ** 2 * 3

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

/**
 * What the weights decide alike nearly every time: of the tags around, the step or the label that follows. Half of all steps need
 * not be weighed. Steps are few numbers for millions of keys, so four are in a byte: those in use stay near the processor.
 */
export class Shortcuts {
  private readonly steps = new Uint8Array((STEP_KEYS + 3) >> 2)
  private readonly labels = new Uint8Array(LABEL_KEYS)

  /** Reads those of steps, then those of labels: how many there are, their keys, and what each decides, one higher than its number. */
  constructor(reader: ByteReader) {
    readPairs(reader, (key, decision) => {
      this.steps[key >> 2]! |= decision << (2 * (key & 3))
    })
    readPairs(reader, (key, decision) => {
      this.labels[key] = decision
    })
  }

  /** The step of a key; -1 where the weights must be asked. */
  stepOf(key: number): number {
    return ((this.steps[key >> 2]! >> (2 * (key & 3))) & 3) - 1
  }

  labelOf(key: number): number {
    return this.labels[key]! - 1
  }
}

function readPairs(reader: ByteReader, enter: (key: number, decision: number) => void): void {
  const count = reader.varint()
  const keys = readKeys(reader, count)
  const decisions = reader.take(count)
  for (let i = 0; i < count; i++) enter(keys[i]!, decisions[i]!)
}
