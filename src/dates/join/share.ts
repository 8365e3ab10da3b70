import type { Calendar, Expression, Year } from '../expression.js'
import type { Joined } from './joined.js'

/** Gives the year or week that a member says to those before it that say none: "May and June 2019". */
export function shareBackwards(members: readonly Joined[]): Joined[] {
  const shared = [...members]
  for (let i = shared.length - 2; i >= 0; i--) {
    const expression = shareWith(shared[i]!.expression, shared[i + 1]!.expression)
    if (expression) shared[i] = { ...shared[i]!, expression }
  }
  return shared
}

function shareWith(first: Expression, second: Expression): Expression | null {
  const whole = first.kind === 'nth' ? first.of : first.kind === 'time' ? first.day : first
  const other = second.kind === 'nth' ? second.of : second.kind === 'time' ? second.day : second
  if (whole?.kind !== 'calendar' || other?.kind !== 'calendar') return null
  const shared = shareCalendar(whole, other)
  if (shared === null) return null
  if (first.kind === 'nth') return { ...first, of: shared }
  return first.kind === 'time' ? { ...first, day: shared } : shared
}

function shareCalendar(first: Calendar, second: Calendar): Calendar | null {
  if (first.year !== undefined || first.week !== undefined || first.pick !== undefined) return null
  if (first.weekday !== undefined && first.month === undefined) {
    return second.week === undefined ? null : { ...first, week: second.week }
  }
  if (second.year === undefined) return null
  const isBefore = placeInYear(first) > placeInYear(second)
  return { ...first, year: isBefore ? yearBefore(second.year) : second.year }
}

const PART_MONTHS: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
}

/** Where in its year a calendar expression begins; 0 where that moves. */
function placeInYear({ month, day, part }: Calendar): number {
  if (month !== undefined) return month * 100 + (day ?? 0)
  return part === undefined ? 0 : (PART_MONTHS[part] ?? 0) * 100
}

function yearBefore(year: Year): Year {
  return typeof year === 'number' ? year - 1 : { ...year, shift: year.shift - 1 }
}
