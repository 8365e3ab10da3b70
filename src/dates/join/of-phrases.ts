/**
 * Days, weeks and other parts by their place in a longer stretch: "the third Friday of May 2022", "the last Monday in
 * August", "first day of June", "the last week of 2018", "the second half of May", "the first decade of the 20th
 * century", "the first Monday of every month" (a set).
 *
 * Not: "the last week" alone, "the first half" of a match, "the third quarter of 2019" (a quarter of the year by name),
 * "the first nine months of 2023" (a length), "the first Friday in weeks".
 */
import { units, weekdays } from '../../language/en/date-words.js'
import type { Expression, Nth, Unit } from '../expression.js'
import { isInRow, readOrdinal } from '../numbers.js'
import type { Words } from '../words.js'
import type { Joined, JoinRule } from './joined.js'

/** The head of an of-phrase has no more words than this. */
const LONGEST_HEAD = 5
const LASTS = new Set(['last', 'final'])
const PARTS = new Set(['day', 'week', 'weekend', 'month', 'half', 'quarter', 'year', 'decade'])

export const ofPhrases: JoinRule = {
  name: 'of-phrases',
  join(words, matches) {
    const joined: Joined[] = []
    for (const match of matches) {
      const head = readHeadBefore(words, match.from)
      const expression = head && isWhole(match.expression) ? nthOf(head.nth, match.expression) : null
      if (head === null || expression === null) {
        joined.push(match)
        continue
      }
      while (joined.length > 0 && joined.at(-1)!.to > head.from) joined.pop()
      joined.push({ from: head.from, to: match.to, expression })
    }
    return joined
  },
}

interface Head {
  readonly from: number
  readonly nth: Omit<Nth, 'kind' | 'of'>
}

/** "the third Friday of" right before a token. */
function readHeadBefore(words: Words, at: number): Head | null {
  const of = words.lower(at - 1)
  if (of !== 'of' && of !== 'in') return null
  for (let from = at - 1 - LONGEST_HEAD; from < at - 2; from++) {
    const nth = readHead(words, from, at - 1)
    if (nth && (of === 'of' || nth.weekday !== undefined)) return { from, nth }
  }
  return null
}

/** "the last", "the third", "the very first" before a weekday or a part, which ends before the token `to`. */
function readHead(words: Words, from: number, to: number): Head['nth'] | null {
  const the = words.lower(from) === 'the' || words.lower(from) === 'its' ? from + 1 : from
  const place = words.lower(the) === 'very' ? the + 1 : the
  const isLast = LASTS.has(words.lower(place))
  const ordinal = isLast ? { to: place + 1, value: -1 } : readOrdinal(words, place)
  if (ordinal === null || ordinal.value === 0) return null
  const noun = words.lower(ordinal.to)
  const full = noun === 'full' || noun === 'business' || noun === 'trading' ? ordinal.to + 1 : ordinal.to
  if (full !== to - 1) return null
  const singular = isInRow(words, place) ? singularOf(words.lower(full)) : words.lower(full)
  return nthOfNoun(singular, ordinal.value)
}

/** "fridays", "weeks", "halves" behind "the first and third". */
function singularOf(noun: string): string {
  return noun === 'halves' ? 'half' : noun.replace(/s$/, '')
}

/** Which weekday, week, day … a noun behind an ordinal means. */
function nthOfNoun(noun: string, nth: number): Head['nth'] | null {
  const weekday = noun.length >= 6 ? weekdays.get(noun) : undefined
  if (weekday !== undefined) return nth > 5 ? null : { nth, unit: 'day', weekday }
  if (!PARTS.has(noun)) return null
  return noun === 'half' ? (nth > 2 ? null : { nth, unit: 'half' }) : { nth, unit: units.get(noun) as Unit }
}

/** Whether an expression is a stretch that has parts: a week, month, year, decade or century. */
function isWhole(expression: Expression): boolean {
  switch (expression.kind) {
    case 'calendar':
      return expression.day === undefined && expression.weekday === undefined && expression.holiday === undefined
    case 'shift':
      return expression.unit !== 'day' && expression.unit !== 'night' && !expression.counted
    case 'fixed':
      return expression.type === 'set' ? /^P1[MYW]$|^P1Q$/.test(expression.value) : /^\d{2,3}$/.test(expression.value)
    case 'decade':
      return true
    default:
      return false
  }
}

function nthOf(nth: Head['nth'], of: Expression): Expression | null {
  if (of.kind === 'fixed' && of.type === 'set') return of
  return { kind: 'nth', ...nth, of }
}
