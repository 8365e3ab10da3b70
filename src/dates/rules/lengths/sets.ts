/**
 * What comes again: "every Tuesday", "each year", "every two weeks", "every other day", "Tuesdays", "Tuesday nights",
 * "daily", "annually", "twice a week", "three times a year", "once a month".
 *
 * Not: "everyday", "the Daily Mail", "8% annually" (a rate), "every time", "monthly" in a name.
 */
import { sets as adverbs, dayParts, months, seasons, units, weekdays } from '../../../language/en/date-words.js'
import type { Match, Unit } from '../../expression.js'
import { readAmount } from '../../numbers.js'
import { pad } from '../../resolve/calendar.js'
import { durationValue } from '../../resolve/duration-value.js'
import type { Rule } from '../../rule.js'
import type { Words } from '../../words.js'

export const adverbSets: Rule = {
  name: 'adverb-sets',
  starts: adverbs.keys(),
  read(words, at) {
    if (words.isCapital(at) && !words.startsSentence(at)) return null
    if (words.lower(at) === 'annually' && isRate(words, at)) return null
    if (words.lower(at) === 'quarterly' && words.pos(at + 1) !== 'PUNCT') return null
    return setMatch(at + 1, adverbs.get(words.lower(at))!)
  },
}

/** "8% annually", "10,000 units annually", "$17 million annually": a rate, like "$5 a year". */
function isRate(words: Words, at: number): boolean {
  for (let i = at - 1; i > at - 4; i--) {
    if (/^[%\d]|illion$|^percent$/.test(words.lower(i))) return true
  }
  return false
}

export const everySets: Rule = {
  name: 'every-sets',
  starts: ['every', 'each'],
  read(words, at) {
    const other = words.lower(at + 1) === 'other' || words.lower(at + 1) === 'second'
    const next = other ? at + 2 : words.lower(at + 1) === 'single' ? at + 2 : at + 1
    const named = readNamedSet(words, next)
    if (named) return named
    const amount = other ? { to: next, amount: 2 as const } : readAmount(words, next)
    const noun = amount?.to ?? next
    const unit = units.get(words.lower(noun)) as Unit | undefined
    if (unit === undefined || unit === 'second') return null
    return setMatch(noun + 1, durationValue(amount?.amount ?? 1, unit))
  },
}

function readNamedSet(words: Words, at: number): Match | null {
  const weekday = weekdays.get(words.lower(at))
  if (weekday !== undefined) {
    const part = dayParts.get(words.lower(at + 1))
    return setMatch(part ? at + 2 : at + 1, `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`)
  }
  const month = months.get(words.lower(at))
  if (month !== undefined && words.isCapital(at)) return setMatch(at + 1, `XXXX-${pad(month)}`)
  const season = seasons.get(words.lower(at))
  if (season !== undefined) return setMatch(at + 1, `XXXX-${season}`)
  const part = dayParts.get(words.lower(at))
  return part === undefined ? null : setMatch(at + 1, `XXXX-XX-XXT${part}`)
}

function setMatch(to: number, value: string): Match {
  return { to, expression: { kind: 'fixed', type: 'set', value } }
}

const WEEK_PARTS: ReadonlyMap<string, string> = new Map([
  ['weekends', 'XXXX-WXX-WE'],
  ['weekdays', 'XXXX-WXX-WD'],
])

const PLURAL_DAYS: ReadonlyMap<string, number> = new Map(
  [...weekdays].filter(([name]) => name.endsWith('day')).map(([name, day]) => [`${name}s`, day]),
)

export const pluralDays: Rule = {
  name: 'plural-days',
  starts: [...WEEK_PARTS.keys(), ...PLURAL_DAYS.keys(), ...weekdays.keys()],
  read(words, at) {
    const kind = WEEK_PARTS.get(words.lower(at))
    if (kind) return words.lower(at - 1) === 'on' || words.lower(at - 1) === 'at' ? setMatch(at + 1, kind) : null
    const plural = PLURAL_DAYS.get(words.lower(at))
    if (plural !== undefined) return setMatch(at + 1, `XXXX-WXX-${plural}`)
    const part = words.lower(at + 1)
    if (!part.endsWith('s') || part === "'s" || !dayParts.has(part)) return null
    return setMatch(at + 2, `XXXX-WXX-${weekdays.get(words.lower(at))}T${dayParts.get(part)}`)
  },
}

const TIMES: ReadonlySet<string> = new Set(['once', 'twice', 'thrice'])

export const frequencies: Rule = {
  name: 'frequencies',
  starts: ['once', 'twice', 'thrice', '#', 'two', 'three', 'four', 'five', 'six', 'several', 'many'],
  read(words, at) {
    const count = TIMES.has(words.lower(at)) ? at + 1 : timesEnd(words, at)
    const word = words.lower(count)
    if (count === at || (word !== 'a' && word !== 'an' && word !== 'per' && word !== 'each' && word !== 'every'))
      return null
    const unit = units.get(words.lower(count + 1)) as Unit | undefined
    return unit === undefined ? null : setMatch(count + 2, durationValue(1, unit))
  },
}

function timesEnd(words: Words, at: number): number {
  const amount = readAmount(words, at)
  return amount && words.lower(amount.to) === 'times' ? amount.to + 1 : at
}
