/** Reads the time of a date in ISO 8601, which the text layer splits at hyphens and plus signs, for the rule of numeric dates. */
import type { Words } from '../../words.js'

const JOINED = /^\d\dt(\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?)(z)?$/
const PARTED = /^(\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)(z)?$/
const OFFSET = /^\d\d:?\d\d$/
const ZULU = new Set(['z', 'utc', 'gmt'])

/**
 * "T10:00Z" within the token `last` that ends the date, or "10:00 UTC" behind it, with its seconds and its offset from
 * UTC: the clock as it follows the T of a value.
 */
export function readIsoTime(words: Words, last: number): { to: number; clock: string } | null {
  const joined = JOINED.exec(words.lower(last))
  const [, time, zulu] = joined ?? (words.touches(last + 1) ? null : PARTED.exec(words.lower(last + 1))) ?? []
  if (time === undefined) return null
  const to = joined ? last + 1 : last + 2
  const clock = time.includes(':') ? time : time.replace(/^\d+/, (digits) => digits.replace(/\d\d(?=\d)/g, '$&:'))
  if (!isClock(clock)) return null
  if (zulu !== undefined) return { to, clock: `${clock}Z` }
  if (ZULU.has(words.lower(to))) return { to: to + 1, clock: `${clock}Z` }
  const sign = words.lower(to) === '+' ? '+' : words.isHyphen(to) || words.lower(to) === '−' ? '-' : null
  const offset = words.lower(to + 1)
  if (sign === null || !words.touches(to + 1) || !OFFSET.test(offset)) return { to, clock }
  return { to: to + 2, clock: `${clock}${sign}${offset.slice(0, 2)}:${offset.slice(-2)}` }
}

function isClock(clock: string): boolean {
  return Number(clock.slice(0, 2)) <= 24 && Number(clock.slice(3, 5)) < 60
}
