import { ROOT_LABEL } from '../labels.js'
import { tagNumbers } from '../tags.js'
import { join } from './hash.js'
import type { SentenceWords } from './sentence.js'
import { tagHashes } from './words.js'

export const SHIFT = 0
/** The top of the stack hangs on the front of the buffer. */
export const LEFT = 1
/** The top of the stack hangs on the word below it. */
export const RIGHT = 2

/**
 * The state of an arc-hybrid parser (Kuhlmann et al. 2011): words are shifted from the buffer to a stack, and leave it with a
 * head. Word 0 is none; the root is the last of the buffer, and is never shifted.
 */
export class ParserState {
  length = 0
  root = 0
  /** Where the buffer begins. */
  front = 1
  depth = 0
  stack = new Int32Array(0)
  heads = new Int32Array(0)
  labels = new Uint8Array(0)
  /** The outermost child on each side, and the one before it; 0 where there is none. */
  leftmost = new Int32Array(0)
  rightmost = new Int32Array(0)
  leftNext = new Int32Array(0)
  rightNext = new Int32Array(0)
  leftCount = new Uint8Array(0)
  rightCount = new Uint8Array(0)
  /** A bit for each of the first 32 labels among the children. */
  childLabels = new Int32Array(0)
  /** How many commas, verbs and quotation marks stand before each word. */
  commas = new Int32Array(0)
  verbs = new Int32Array(0)
  marks = new Int32Array(0)
  /** A hash of each word's tag, and of the word with its tag. */
  tagHashes = new Int32Array(0)
  wordTags = new Int32Array(0)

  /** Begins with a sentence that has its tags. */
  begin({ length, tags, words }: SentenceWords): void {
    if (length + 3 > this.stack.length) this.grow(2 * (length + 3))
    this.length = length
    this.root = length + 1
    this.front = 1
    this.depth = 0
    const end = length + 2
    this.heads.fill(0, 0, end)
    this.labels.fill(ROOT_LABEL, 0, end)
    this.leftmost.fill(0, 0, end)
    this.rightmost.fill(0, 0, end)
    this.leftNext.fill(0, 0, end)
    this.rightNext.fill(0, 0, end)
    this.leftCount.fill(0, 0, end)
    this.rightCount.fill(0, 0, end)
    this.childLabels.fill(0, 0, end)
    for (let i = 1; i < end; i++) {
      const tag = tags[i - 1]!
      this.commas[i] = this.commas[i - 1]! + (tag === COMMA ? 1 : 0)
      this.verbs[i] = this.verbs[i - 1]! + (tag >= FIRST_VERB && tag <= LAST_VERB ? 1 : 0)
      this.marks[i] = this.marks[i - 1]! + (tag === OPENING || tag === CLOSING ? 1 : 0)
    }
    // What is looked at after the root is no word too.
    for (let i = 0; i <= end; i++) {
      this.tagHashes[i] = tagHashes[tags[i]!]!
      this.wordTags[i] = join(words[i]!, this.tagHashes[i]!)
    }
  }

  get done(): boolean {
    return this.depth === 0 && this.front === this.root
  }

  get canShift(): boolean {
    return this.front < this.root
  }

  /** The `k`-th word from the top of the stack; 0 where there is none. */
  top(k: number): number {
    return k < this.depth ? this.stack[this.depth - 1 - k]! : 0
  }

  shift(): void {
    this.stack[this.depth++] = this.front++
  }

  /** Takes the top word off the stack and hangs it on `head`, the front of the buffer or the word below. */
  reduce(head: number): void {
    const word = this.stack[--this.depth]!
    this.heads[word] = head
    if (head > word) {
      this.leftNext[head] = this.leftmost[head]!
      this.leftmost[head] = word
      if (this.leftCount[head]! < MOST) this.leftCount[head]!++
    } else {
      this.rightNext[head] = this.rightmost[head]!
      this.rightmost[head] = word
      if (this.rightCount[head]! < MOST) this.rightCount[head]!++
    }
  }

  label(word: number, label: number): void {
    this.labels[word] = label
    if (label < 32) this.childLabels[this.heads[word]!]! |= 1 << label
  }

  private grow(size: number): void {
    for (const name of ['stack', 'heads', 'leftmost', 'rightmost', 'leftNext', 'rightNext'] as const)
      this[name] = new Int32Array(size)
    for (const name of ['childLabels', 'commas', 'verbs', 'marks', 'tagHashes', 'wordTags'] as const)
      this[name] = new Int32Array(size)
    for (const name of ['labels', 'leftCount', 'rightCount'] as const) this[name] = new Uint8Array(size)
  }
}

/** More children than this are not distinguished. */
const MOST = 5

const COMMA = tagNumbers.get(',')!
const FIRST_VERB = tagNumbers.get('MD')!
const LAST_VERB = tagNumbers.get('VBZ')!
const OPENING = tagNumbers.get('``')!
const CLOSING = tagNumbers.get("''")!
