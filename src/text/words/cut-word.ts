/**
 * How wink-nlp cuts a word that is not in its lexicon: "Berg's" into "Berg" and "'s", "5pm!" into "5pm" and "!". These are the steps of
 * wink-nlp's tokenizer (MIT, copyright GRAYPE Systems), with its own patterns, for such words as `present` gives.
 */
import { shippedList, shippedValue } from '../../language/en/shipped-lists.js'
import { PUNCTUATION, WORD, WORD_AND_MARK } from './guess-tagging.js'

/** A part of a word, and its kind by wink-nlp's patterns. */
export type Piece = readonly [text: string, kind: number]

/** Whether the lexicon has a word as it is spelt. */
type Known = (word: string) => boolean

type Pattern = readonly [pattern: RegExp, kind: number]

type Source = readonly [source: string, flags: string, kind: number]

const patterns = shippedValue(() => {
  const sources: { whole: Source[]; inside: Source[]; sides: Source[] } = JSON.parse(shippedList('wordPatterns'))
  const compile = ([source, flags, kind]: Source): Pattern => [new RegExp(source, flags), kind]
  const [markBehind, markBefore, marksAround] = sources.sides.map((side) => compile(side)[0])
  return {
    whole: sources.whole.map(compile),
    inside: sources.inside.map(compile),
    markBehind: markBehind!,
    markBefore: markBefore!,
    marksAround: marksAround!,
  }
})

const LETTER_STOPS = /^(?:[A-Z]\.)+$/i
const LETTER_STOPS_AND_LETTER = /^(?:[A-Z]\.)+[a-z]?$/i

export function cutWord(word: string, known: Known): Piece[] {
  const kind = kindOf(word)
  return kind === 0 ? cutAtMarks(word, known) : cutByKind(word, kind)
}

/** The kind of a word that one pattern takes whole; 0 for others. */
function kindOf(word: string): number {
  return patterns().whole.find(([pattern]) => pattern.test(word))?.[1] ?? 0
}

function cutByKind(word: string, kind: number): Piece[] {
  if (kind !== WORD_AND_MARK) return [[word, kind]]
  if (word.length === 2 && word.endsWith('.')) return [[word, WORD]]
  return [
    [word.slice(0, -1), WORD],
    [word.slice(-1), PUNCTUATION],
  ]
}

function cutAtMarks(word: string, known: Known): Piece[] {
  const { inside, markBehind, markBefore, marksAround } = patterns()
  const inner = (part: string): Piece[] | null => {
    if (known(part)) return [[part, WORD]]
    const kind = kindOf(part)
    return kind === 0 ? null : cutByKind(part, kind)
  }
  const behind = markBehind.exec(word)
  if (behind) {
    const pieces = inner(behind[1]!)
    return pieces ? [...pieces, [behind[2]!, PUNCTUATION]] : cutInside(word, inside, known)
  }
  const before = markBefore.exec(word)
  if (before) {
    const pieces = inner(before[2]!)
    return pieces ? [[before[1]!, PUNCTUATION], ...pieces] : cutInside(word, inside, known)
  }
  const around = marksAround.exec(word)
  const pieces = around && inner(around[2]!)
  if (!around || !pieces) return cutInside(word, inside, known)
  return [[around[1]!, PUNCTUATION], ...pieces, [around[3]!, PUNCTUATION]]
}

/** What the first pattern takes are pieces; what lies between is left to the other patterns. */
function cutInside(text: string, patterns: readonly Pattern[], known: Known): Piece[] {
  const [first, ...others] = patterns
  if (first === undefined) return [[text, 0]]
  const [pattern, kind] = first
  const pieces: Piece[] = []
  const taken = text.match(pattern) ?? []
  text.split(pattern).forEach((between, i) => {
    if (between !== '') pieces.push(...cutInside(between, others, known))
    const match = taken[i]
    if (match === undefined) return
    if (kind === WORD) pieces.push(...cutAtStops(match, known))
    else pieces.push([match, kind])
  })
  return pieces
}

/** The stops of abbreviations stay, others are pieces. */
function cutAtStops(word: string, known: Known): Piece[] {
  if (known(word) || LETTER_STOPS.test(word) || !word.includes('.')) return [[word, WORD]]
  const holds = (text: string) => LETTER_STOPS_AND_LETTER.test(text) || (known(text) && text.length > 2)
  const pieces: Piece[] = []
  const parts = word.split('.')
  let built = ''
  parts.forEach((part, i) => {
    if (holds(built + part) || built === '') {
      built += part
    } else {
      pieces.push([built, WORD])
      built = part
    }
    if (i === parts.length - 1) return
    if (holds(`${built}.`)) {
      built += '.'
    } else {
      pieces.push([built, WORD], ['.', PUNCTUATION])
      built = ''
    }
  })
  if (built !== '') pieces.push([built, WORD])
  return pieces
}
