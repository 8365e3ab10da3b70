/**
 * Lengths by their place in a row: "the past three months", "the first nine months", "the next few days", "the last 24
 * hours", "these two weeks", "the three days", "the first hours of".
 *
 * Not: "the past week" (see picks), "the 14-day trial", "the first year".
 */
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'
import { duration, isAge, pluralUnits, readLength } from './length.js'

const ROWS = new Set([
  'past',
  'last',
  'next',
  'coming',
  'first',
  'final',
  'previous',
  'following',
  'latest',
  'preceding',
  'initial',
])

/** "over the years": many of them. */
function isOverYears(words: Words, at: number): boolean {
  return words.skip(at, 'the', 'years') > 0 && (words.lower(at - 1) === 'over' || words.lower(at - 1) === 'through')
}

/** "the first hours of the war", "the final days of the campaign". */
const OPENINGS = new Set(['first', 'final', 'last'])

export const rowDurations: Rule = {
  name: 'row-durations',
  starts: ['the', 'these', 'those', ...ROWS],
  read(words, at) {
    const the = words.lower(at) === 'the' || words.lower(at) === 'these' || words.lower(at) === 'those'
    if (isOverYears(words, at)) return { to: at + 2, expression: duration('X', 'year') }
    const next = words.pass(the ? at + 1 : at, ROWS)
    if (next === at) return null
    const length = readLength(words, next)
    if (length === null || isAge(words, next, length) || length.hyphen) return null
    const { to, unit, amount } = length
    const first = words.lower(next)
    if (the && OPENINGS.has(words.lower(at + 1)) && pluralUnits.has(first) && words.lower(to) === 'of') {
      return { to, expression: duration('X', unit) }
    }
    if (pluralUnits.has(first) || first === 'a' || first === 'an' || amount === 1) return null
    if (next === (the ? at + 1 : at) && !words.lower(to - 1).endsWith('s')) return null
    return { to, expression: duration(amount, unit) }
  },
}
