/**
 * Days of one month, of which one alone carries the month: "March 7, 8 and 9, 2019", "March 3-5", "March 3 to 5", "3-5
 * March", "between 3 and 5 May", "the 3rd and the 5th of May", "Saturday 1st and Sunday 2nd June".
 *
 * Days that follow each other are one expression, others are one each.
 *
 * Not: "March 3, 12 people", "March 3 and 4 men", "March 3 to 5 percent", "March 3 and 4 April" (two dates), "chapter 3, 5
 * May 2020".
 */
import { months, weekdays } from '../../language/en/date-words.js'
import type { Calendar } from '../expression.js'
import { isDayOfMonth } from '../resolve/calendar.js'
import { readMonthDay, readOwnYear } from '../rules/calendar/parts.js'
import type { Words } from '../words.js'
import type { Joined, JoinRule, Tie } from './joined.js'
import { isBetween, readJoint } from './joint.js'

type Day = Calendar & { readonly month: number; readonly day: number }
interface FoundDay extends Joined {
  readonly expression: Day
}

export const dayRows: JoinRule = {
  name: 'day-rows',
  join(words, matches) {
    const joined: Joined[] = []
    for (const match of matches) {
      const isTaken = match.from < (joined.at(-1)?.to ?? 0)
      if (isTaken) continue
      if (!isDay(match)) {
        joined.push(match)
        continue
      }
      const before = daysBefore(words, match)
      while (joined.length > 0 && joined.at(-1)!.to > before[0]!.from) joined.pop()
      joined.push(...before, ...daysAfter(words, before.pop()!))
    }
    return joined
  },
}

function isDay(match: Joined): match is FoundDay {
  const { expression } = match
  return expression.kind === 'calendar' && expression.month !== undefined && expression.day !== undefined
}

/** A day with those behind it that share its month: of "March 7, 8 and 9, 2019" all three, each with the year. */
function daysAfter(words: Words, first: FoundDay): FoundDay[] {
  const row: FoundDay[] = [first]
  let closed = 1
  for (let to = first.to; ; ) {
    const joint = words.lower(to) === ',' && readJoint(words, to) === null ? COMMA : readJoint(words, to)
    if (joint === null) break
    const day = readDayBehind(words, joint === COMMA ? to + 1 : joint.to, row.at(-1)!.expression, joint.kind)
    if (day === null) break
    const tie = tieOf(row.at(-1)!.expression.day, day.day, joint.kind)
    const { weekday: _, ...expression } = { ...first.expression, day: day.day }
    row.push({ from: joint === COMMA ? to + 1 : joint.to, to: day.to, expression, tie })
    to = day.to
    if (joint !== COMMA) closed = row.length
  }
  row.length = closed
  return closed === 1 ? row : withYearBehind(words, row)
}

/** What may stand behind a day of a list that does not follow the day before: no noun that the number counts. */
const AFTER_DAY = new Set(['', 'PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'DET', 'PRON', 'PART', 'NUM'])

/** A number behind a joint that is a day of the same month. */
function readDayBehind(words: Words, at: number, before: Day, kind: Tie['kind']): { to: number; day: number } | null {
  const number = words.lower(at) === 'the' ? at + 1 : at
  const day = readMonthDay(words, number)
  if (day === null || day.day <= before.day || !isDayOfMonth(before.month, day.day)) return null
  const next = words.lower(day.to)
  if (months.has(next) || (next === 'of' && months.has(words.lower(day.to + 1)))) return null
  const follows = kind === 'range' || day.day === before.day + 1
  const isFree = follows ? words.pos(day.to) !== 'NOUN' : AFTER_DAY.has(words.pos(day.to))
  return isFree && (number === at || day.to > number + 1 || !/^\d+$/.test(words.lower(number))) ? day : null
}

const COMMA = { to: 0, kind: 'list', isDash: false } as const

function withYearBehind(words: Words, row: readonly FoundDay[]): FoundDay[] {
  const last = row.at(-1)!
  const tail = readOwnYear(words, last.to)
  if (tail === null) return [...row]
  return row.map((member) => ({
    ...member,
    to: member === last ? tail.to : member.to,
    expression: { ...member.expression, year: tail.year },
  }))
}

/** A day with those before it that share its month: of "3, 4 and 5 May" all three. */
function daysBefore(words: Words, last: FoundDay): FoundDay[] {
  const row: FoundDay[] = [last]
  for (;;) {
    const { from, expression } = row[0]!
    if (!startsWithDay(words, from)) return row
    const the = words.lower(from - 1) === 'the' ? from - 1 : from
    const isComma = words.lower(the - 1) === ',' && row.length > 1
    const joint = isComma ? COMMA : readJoint(words, the - 1)
    const day = joint && readDayBefore(words, the - 1)
    if (day === null || day.day >= expression.day) return row
    const kind = joint?.kind === 'list' && !isBetween(words, day.from) ? 'list' : 'range'
    const isNamed = day.weekday !== undefined
    const tie = { ...tieOf(day.day, expression.day, kind), ...(isNamed ? { isOne: false } : {}) }
    row[0] = { ...row[0]!, tie }
    const { weekday: _, ...rest } = expression
    const named = day.weekday === undefined ? rest : { ...rest, weekday: day.weekday }
    row.unshift({ from: day.from, to: the - 1, expression: { ...named, day: day.day } })
  }
}

/** Whether a day opens with its number or its weekday and number, not with its month. */
function startsWithDay(words: Words, from: number): boolean {
  const number = weekdays.has(words.lower(from)) ? from + 1 : from
  return readMonthDay(words, words.lower(number) === ',' ? number + 1 : number) !== null
}

/** The day that ends before the token `to`: "3", "3rd", "Saturday 1st". */
function readDayBefore(words: Words, to: number): { from: number; day: number; weekday?: number } | null {
  const day = readMonthDay(words, to - 1)
  if (day === null || day.to !== to || months.has(words.lower(to - 2))) return null
  const weekday = weekdays.get(words.lower(to - 2))
  return weekday === undefined ? { from: to - 1, day: day.day } : { from: to - 2, day: day.day, weekday }
}

function tieOf(before: number, day: number, kind: Tie['kind']): Tie {
  return { kind, isOne: kind === 'range' || day === before + 1 }
}
