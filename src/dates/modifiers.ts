/**
 * Words that stand before an expression and belong to its span: "early 1991", "mid-March", "the late 1970s", "earlier
 * this month", "the end of 1990", "at least three days", "nearly two years ago", "around Nov. 1".
 *
 * Not: "in", "on", "by", "since"; "the" before a plain day ("the Oct. 9 meeting"); "over the weekend", "up to now".
 */
import { quantifiers as quantifierPhrases } from '../language/en/date-words.js'
import type { Expression, Match, Unit } from './expression.js'
import { createPhraseTable, readPhrase } from './phrases.js'
import type { Words } from './words.js'

type Reads = (words: Words, at: number) => Match | null

const POSITIONS = new Set(['early', 'late', 'mid', 'earlier', 'later', 'sometime', 'middle'])
const PORTIONS = new Set(['end', 'beginning', 'start', 'middle', 'close', 'rest', 'remainder', 'turn', 'latter'])
const PORTIONS_BEFORE = new Set(['very', 'latter', 'early', 'better', 'good', 'greater', 'later'])

const quantifiers = createPhraseTable(quantifierPhrases.map((phrase) => [phrase, phrase] as const))
const APPROXIMATE = new Set(['about', 'around', 'roughly', 'approximately', 'circa'])

/** The words that a modifier may begin with. */
export const modifierStarts: ReadonlySet<string> = new Set([
  'the',
  'a',
  ...POSITIONS,
  'year',
  ...PORTIONS,
  ...quantifiers.keys(),
])

/** An expression behind a modifier; `read` reads the expression itself. */
export function readModified(words: Words, at: number, read: Reads): Match | null {
  return readPositioned(words, at, read) ?? readPortion(words, at, read) ?? readQuantified(words, at, read)
}

function readPositioned(words: Words, at: number, read: Reads): Match | null {
  const the = words.lower(at) === 'the' ? at + 1 : at
  const word = words.lower(the)
  if (!POSITIONS.has(word)) return null
  const hyphen = words.isHyphen(the + 1)
  let next = hyphen ? the + 2 : the + 1
  if ((word === 'later' || word === 'earlier' || word === 'early' || word === 'late') && words.lower(next) === 'in')
    next++
  const match = read(words, next)
  if (match === null || !isPlace(match.expression)) return null
  return hyphen && the > at && match.expression.kind === 'calendar' && match.expression.month ? null : match
}

function readPortion(words: Words, at: number, read: Reads): Match | null {
  const the = words.lower(at) === 'the' || words.lower(at) === 'a' ? at + 1 : at
  const portion = words.pass(the, PORTIONS_BEFORE)
  const word = words.lower(portion)
  if (word !== 'part' && word !== 'half' && !PORTIONS.has(word)) return null
  if (portion === the && !PORTIONS.has(word)) return null
  if (words.lower(portion + 1) !== 'of') return null
  if (isIdiom(words, at)) return null
  const of = portion + 2
  const match = read(words, of) ?? readPeriod(words, of)
  return match && isPlace(match.expression) ? match : null
}

/** "at the end of the day": after all. */
function isIdiom(words: Words, at: number): boolean {
  const end = words.lower(at) === 'the' ? at + 1 : at
  return words.skip(end - 2, 'at', 'the', 'end', 'of', 'the', 'day') > 0
}

const PERIODS = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'])

/** "the year" behind "the end of". */
function readPeriod(words: Words, at: number): Match | null {
  const unit = words.lower(at + 1)
  if (words.lower(at) !== 'the' || !PERIODS.has(unit)) return null
  return { to: at + 2, expression: { kind: 'shift', unit: unit as Unit, amount: 0, sign: 0, from: 'published' } }
}

function readQuantified(words: Words, at: number, read: Reads): Match | null {
  const phrase = readPhrase(quantifiers, words, at)
  if (phrase === null || (phrase.value === 'over' && !/^an?$/.test(words.lower(phrase.to)))) return null
  const match = read(words, phrase.to)
  if (match === null) return null
  const { expression } = match
  const isLength = expression.kind === 'duration' || (expression.kind === 'shift' && expression.counted === true)
  return isLength || (APPROXIMATE.has(phrase.value) && isPoint(expression)) ? match : null
}

/** "around Nov. 1", "about 5 p.m.", "around 1900"; "around Wednesday" goes around it. */
function isPoint(expression: Expression): boolean {
  if (expression.kind === 'calendar') return expression.weekday === undefined || expression.day !== undefined
  return expression.kind === 'time'
}

/** Whether an expression is a place in time, not a length. */
function isPlace(expression: Expression): boolean {
  if (expression.kind === 'fixed') return expression.type === 'date' && !expression.value.endsWith('_REF')
  return expression.kind !== 'duration'
}
