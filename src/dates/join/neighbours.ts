/**
 * Expressions of one grain with nothing but a joint between them: "from May to July 2006", "June–August 2008", "Tuesday
 * and Wednesday last week", "Q1 and Q2 2019", "April, May or June", "between 8am and 6pm", "tomorrow and again on Friday", "Friday and Saturday nights" (two sets).
 *
 * Not: "in 2019 and on Monday" (a year and a day), "a week to Friday" (a length), "March—Tuesday", "Friday, Monday" (no
 * joint closes the list).
 */
import type { Calendar, Expression, Unit } from '../expression.js'
import type { Words } from '../words.js'
import type { Joined, JoinRule, Tie } from './joined.js'
import { isBetween, readJoint } from './joint.js'

export const neighbours: JoinRule = {
  name: 'neighbours',
  join(words, matches) {
    const joined: Joined[] = [...matches]
    for (let i = joined.length - 1; i > 0; i--) {
      const set = readJoint(words, joined[i - 1]!.to)?.to === joined[i]!.from ? asSet(joined[i - 1]!, joined[i]!) : null
      if (set) joined[i - 1] = set
      const tie = joined[i]!.tie ?? readTie(words, joined[i - 1]!, joined[i]!)
      if (tie === null) continue
      joined[i] = { ...joined[i]!, tie }
      if (tie.kind === 'list')
        for (; i > 1 && isListed(words, joined[i - 2]!, joined[i - 1]!); i--) joined[i - 1] = { ...joined[i - 1]!, tie }
    }
    return joined
  },
}

/** Whether only a comma stands between two expressions that are alike. */
function isListed(words: Words, before: Joined, match: Joined): boolean {
  if (match.tie || match.from !== before.to + 1 || words.lower(before.to) !== ',') return false
  return areAlike(before.expression, match.expression)
}

const PREPOSITIONS = new Set(['on', 'in', 'at', 'by', 'from', 'early', 'the'])
const AGAIN = new Set(['again', 'then', 'also'])

/** The "Monday" of "Monday and Tuesday nights", the "Friday" of "Friday and Saturdays": it comes again as well. */
function asSet(first: Joined, second: Joined): Joined | null {
  if (first.expression.kind !== 'calendar' || second.expression.kind !== 'fixed') return null
  const part = /^XXXX-WXX-\d(.*)$/.exec(second.expression.value)?.[1]
  const { weekday, month, week, pick } = first.expression
  const isBare = weekday !== undefined && month === undefined && week === undefined && pick === undefined
  if (part === undefined || !isBare) return null
  return { ...first, expression: { kind: 'fixed', type: 'set', value: `XXXX-WXX-${weekday}${part}` } }
}

function readTie(words: Words, before: Joined, match: Joined): Tie | null {
  const joint = readJoint(words, before.to)
  if (joint === null) return null
  const between = joint.kind === 'list' && isBetween(words, before.from)
  let to = joint.to
  if (joint.kind === 'list') to = words.pass(words.pass(to, AGAIN), PREPOSITIONS)
  if (to !== match.from) return null
  const isRange = joint.kind === 'range' || between
  if (!areAlike(before.expression, match.expression) && !(isRange && areEnds(words, before, match))) return null
  if (!isRange && isReversed(before.expression, match.expression)) return null
  return { kind: isRange ? 'range' : 'list', isOne: joint.isDash }
}

/** Whether two expressions may share a year, week or day: a year and a month may not, nor a length and a day. */
function areAlike(first: Expression, second: Expression): boolean {
  const grain = grainOf(first)
  return grain !== null && grain === grainOf(second)
}

const OPENERS = new Set(['from', 'between'])

/** "from March 5 to June": ends of which one is more exact than the other. */
function areEnds(words: Words, { from, expression }: Joined, match: Joined): boolean {
  if (!OPENERS.has(words.lower(words.lower(from - 1) === 'the' ? from - 2 : from - 1))) return false
  const first = grainOf(expression)
  const second = grainOf(match.expression)
  return first !== null && second !== null && first !== 'year' && second !== 'year'
}

/** "Friday and Thursday", newest first: a list that does not go on. */
function isReversed(first: Expression, second: Expression): boolean {
  if (first.kind !== 'calendar' || second.kind !== 'calendar') return false
  if (first.weekday === undefined || second.weekday === undefined) return false
  return (second.weekday + 1 - first.weekday) % 7 === 0
}

type Grain = 'year' | 'month' | 'day'

/** How exact an expression is; null where it can be no end of a range. */
function grainOf(expression: Expression): Grain | null {
  switch (expression.kind) {
    case 'calendar':
      return calendarGrain(expression)
    case 'nth':
      return expression.unit === 'day' || expression.unit === 'week' ? 'day' : 'month'
    case 'time':
    case 'offset':
      return 'day'
    case 'shift':
      return expression.counted || expression.amount === 'X' ? null : (UNIT_GRAINS[expression.unit] ?? null)
    case 'decade':
      return 'year'
    case 'fixed':
      return /^\d{2,3}$/.test(expression.value) ? 'year' : null
    default:
      return null
  }
}

const UNIT_GRAINS: Partial<Record<Unit, Grain>> = {
  day: 'day',
  night: 'day',
  weekend: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'year',
}

function calendarGrain({ month, day, weekday, part, holiday }: Calendar): Grain {
  if (day !== undefined || weekday !== undefined || holiday !== undefined) return 'day'
  return month !== undefined || part !== undefined ? 'month' : 'year'
}
