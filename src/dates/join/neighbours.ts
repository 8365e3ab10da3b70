/**
 * Expressions of one grain with nothing but a joint between them: "from May to July 2006", "June–August 2008", "Tuesday
 * and Wednesday last week", "Q1 and Q2 2019", "April, May or June", "between 8am and 6pm", "tomorrow and again on Friday".
 *
 * Not: "in 2019 and on Monday" (a year and a day), "a week to Friday" (a length), "March—Tuesday", "Friday, Monday" (no
 * joint closes the list).
 */
import type { Expression } from '../expression.js'
import type { Words } from '../words.js'
import type { Joined, JoinRule, Tie } from './joined.js'
import { isBetween, readJoint } from './joint.js'

export const neighbours: JoinRule = {
  name: 'neighbours',
  join(words, matches) {
    const joined: Joined[] = [...matches]
    for (let i = joined.length - 1; i > 0; i--) {
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

function readTie(words: Words, before: Joined, match: Joined): Tie | null {
  if (!areAlike(before.expression, match.expression)) return null
  const joint = readJoint(words, before.to)
  if (joint === null) return null
  const between = joint.kind === 'list' && isBetween(words, before.from)
  let to = joint.to
  if (joint.kind === 'list') to = words.pass(words.pass(to, AGAIN), PREPOSITIONS)
  if (to !== match.from) return null
  return { kind: between ? 'range' : joint.kind, isOne: joint.isDash }
}

/** Whether two expressions may share a year, week or day: a year and a month may not, nor a length and a day. */
function areAlike(first: Expression, second: Expression): boolean {
  const grain = grainOf(first)
  return grain !== null && grain === grainOf(second)
}

type Grain = 'years' | 'days'

function grainOf(expression: Expression): Grain | null {
  switch (expression.kind) {
    case 'calendar':
      return isYear(expression) ? 'years' : 'days'
    case 'nth':
    case 'time':
      return 'days'
    case 'shift':
      return expression.counted || expression.amount === 'X'
        ? null
        : /^(?:day|night|week|weekend|month)$/.test(expression.unit)
          ? 'days'
          : 'years'
    case 'decade':
      return 'years'
    case 'fixed':
      return /^\d{2,3}$/.test(expression.value) ? 'years' : null
    default:
      return null
  }
}

function isYear({
  month,
  weekday,
  part,
  holiday,
}: {
  month?: number
  weekday?: number
  part?: string
  holiday?: string
}): boolean {
  return month === undefined && weekday === undefined && part === undefined && holiday === undefined
}
