import type { PartOfSpeech, WordForm } from '../../text/document.js'
import { plainMark } from '../../text/plain-mark.js'
import { TAGS } from '../tags.js'
import { hashWord, join, spread } from './hash.js'

/** What the tagger and the parser know of a word by itself. */
export interface Lexeme {
  /** A hash of the word in lower case; of an infrequent one, of its shape and last letters. */
  readonly word: number
  readonly suffix2: number
  readonly suffix3: number
  readonly prefix: number
  /** Of capitals, digits and hyphens. */
  readonly shape: number
  /** The number of the one tag that it has nearly always; -1 where it has several. */
  readonly onlyTag: number
  /** A quotation mark or an apostrophe: all are read as straight ones. */
  readonly isMark: boolean
  readonly vocabulary: Vocabulary
}

/** The frequent words: of the hash of each, the tag that it nearly always has, or -1. */
export type Vocabulary = ReadonlyMap<number, number>

/** A reader of words, which keeps what it finds with them. */
export function createLexemes(vocabulary: Vocabulary): (form: WordForm) => Lexeme {
  return (form) => {
    const known = form.ofSyntax as Lexeme | null
    if (known !== null && known.vocabulary === vocabulary) return known
    const mark = plainMark(form.text)
    const lexeme = readLexeme(mark ?? form.text, mark ?? form.lower, mark !== undefined, vocabulary)
    form.ofSyntax = lexeme
    return lexeme
  }
}

function readLexeme(text: string, lower: string, isMark: boolean, vocabulary: Vocabulary): Lexeme {
  const hash = hashWord(lower)
  const onlyTag = vocabulary.get(hash)
  const shape = spread(shapeOf(text))
  const suffix3 = hashWord(lower, Math.max(0, lower.length - 3))
  return {
    word: onlyTag === undefined ? join(suffix3, shape) : hash,
    suffix2: hashWord(lower, Math.max(0, lower.length - 2)),
    suffix3,
    prefix: spread(lower.charCodeAt(0)),
    shape,
    onlyTag: onlyTag ?? -1,
    isMark,
    vocabulary,
  }
}

function shapeOf(text: string): number {
  const length = Math.min(text.length, LONGEST)
  let upper = 0
  let lower = 0
  let digits = 0
  let other = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x41 && code <= 0x5a) upper++
    else if (code >= 0x61 && code <= 0x7a) lower++
    else if (code >= 0x30 && code <= 0x39) digits++
    else other++
  }
  const first = text.charCodeAt(0)
  const capital = first >= 0x41 && first <= 0x5a ? 1 : 0
  return capital + 2 * Math.min(2, upper) + 6 * Math.min(1, lower) + 12 * Math.min(1, digits) + 24 * Math.min(1, other)
}

/** Of longer words the rest tells nothing more. */
const LONGEST = 20

const PARTS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]

/** A hash of each universal part of speech. */
export const partHashes: ReadonlyMap<PartOfSpeech, number> = new Map(PARTS.map((part, i) => [part, spread(1000 + i)]))

/** A hash of each tag, by its number; before the first and after the last word stands the one after them. */
export const tagHashes: Int32Array = Int32Array.from({ length: TAGS.length + 1 }, (_, tag) => spread(2000 + tag))

export const NO_TAG = TAGS.length

/** Stands for a word where there is none. */
export const NO_WORD = spread(3000)
