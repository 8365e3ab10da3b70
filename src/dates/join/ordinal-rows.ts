/**
 * Parts by their ordinals of which the last alone carries the noun: "the first and second quarters of 2019", "from the
 * second to the third quarter", "the 18th and 19th centuries", "the first and third Fridays of May 2022", "the first- and
 * second-quarter results".
 *
 * Not: "the first and second rounds", "second and third quarter" of a game, "the third of the fourth quarter".
 */

import type { Expression } from '../expression.js'
import { readOrdinal } from '../numbers.js'
import { pad } from '../resolve/calendar.js'
import type { Words } from '../words.js'
import type { Joined, JoinRule } from './joined.js'
import { isBetween, readJoint } from './joint.js'

export const ordinalRows: JoinRule = {
  name: 'ordinal-rows',
  join(words, matches) {
    return matches.flatMap((match) => readRow(words, match))
  },
}

/** A match with the ordinals before it that share its noun. */
function readRow(words: Words, match: Joined): Joined[] {
  const row: Joined[] = [match]
  for (;;) {
    const { from, expression } = row[0]!
    const before = readMemberBefore(words, from, expression)
    if (before === null) return row
    row[0] = { ...row[0]!, tie: { kind: before.kind, isOne: false } }
    row.unshift({ from: before.from, to: before.to, expression: before.expression })
  }
}

function readMemberBefore(words: Words, at: number, expression: Expression) {
  const the = words.lower(at - 1) === 'the' ? at - 1 : at
  const comma = words.lower(the - 1) === ',' && readJoint(words, the - 1) === null
  const joint = comma ? { kind: 'list' as const, isDash: false } : readJoint(words, the - 1)
  if (joint === null || joint.isDash) return null
  const to = words.isHyphen(the - 2) ? the - 2 : the - 1
  for (const from of [to - 3, to - 1]) {
    const ordinal = readOrdinal(words, from)
    const member = ordinal?.to === to ? withOrdinal(expression, ordinal.value) : null
    if (member === null) continue
    const start = words.lower(from - 1) === 'the' && to === the - 1 ? from - 1 : from
    return { from: start, to, expression: member, kind: isBetween(words, start) ? ('range' as const) : joint.kind }
  }
  return null
}

/** The same part with another ordinal; null where an expression has none or the ordinal does not come before its own. */
function withOrdinal(expression: Expression, ordinal: number): Expression | null {
  switch (expression.kind) {
    case 'nth':
      return ordinal < expression.nth || expression.nth < 0 ? { ...expression, nth: ordinal } : null
    case 'fixed':
      return /^\d\d$/.test(expression.value) && ordinal - 1 < Number(expression.value)
        ? { ...expression, value: pad(ordinal - 1) }
        : null
    case 'calendar': {
      const [letter, own] = expression.part ?? ''
      return (letter === 'Q' || letter === 'H') && ordinal >= 1 && ordinal < Number(own)
        ? { ...expression, part: `${letter}${ordinal}` }
        : null
    }
    default:
      return null
  }
}
