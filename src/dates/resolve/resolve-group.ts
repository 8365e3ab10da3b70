import type { Expression } from '../expression.js'
import { parseDay } from './calendar.js'
import { intervalOf } from './interval.js'
import { type Resolved, resolve } from './resolve.js'
import type { Bound, ResolveContext } from './resolve-context.js'

/**
 * The values of expressions that belong together, in text order. One that says its day by itself tells the day of its
 * neighbours: of "from Tuesday to Thursday" in the past, Thursday is the last one and Tuesday the last before it.
 *
 * @param contextOf what a member is resolved against; it is asked for in text order, after `tell` of the one before
 * @param tell takes each value in text order
 */
export function resolveGroup(
  members: readonly Expression[],
  contextOf: (index: number) => ResolveContext,
  tell: (index: number, resolved: Resolved) => void,
): void {
  const anchor = anchorOf(members, contextOf(0))
  const before = resolveBefore(members.slice(0, anchor + 1), contextOf(0))
  let last: Resolved | null = null
  for (const [index, expression] of members.entries()) {
    const context = contextOf(index)
    const after = last && isOpen(expression) ? boundOf(last) : null
    const resolved: Resolved = before[index] ?? resolve(expression, after ? { ...context, after } : context)
    tell(index, resolved)
    last = resolved
  }
}

/** The member from which the others are counted: the first that says its day by itself, else the one that tense is near to. */
function anchorOf(members: readonly Expression[], { direction }: ResolveContext): number {
  const definite = members.findIndex((member) => !isOpen(member))
  if (definite >= 0) return definite
  const isDated = (member: Expression) => member.kind !== 'time' || member.day !== undefined
  return Math.max(0, direction === 'future' ? members.findIndex(isDated) : members.findLastIndex(isDated))
}

/** The values of the members before the anchor, each the last such day before the one behind it. */
function resolveBefore(members: readonly Expression[], context: ResolveContext): Resolved[] {
  if (members.length < 2) return []
  const values: Resolved[] = [resolve(members.at(-1)!, context)]
  for (const expression of members.slice(0, -1).reverse()) {
    values.unshift(resolve(expression, { ...context, before: boundOf(values[0]!) }))
  }
  return isOpen(members.at(-1)!) ? values : values.slice(0, -1)
}

/** Whether an expression leaves its year, week or day to be inferred. */
function isOpen(expression: Expression): boolean {
  switch (expression.kind) {
    case 'time':
      return expression.day === undefined || isOpen(expression.day)
    case 'nth':
    case 'offset':
      return isOpen(expression.of)
    case 'calendar':
      return (
        expression.year === undefined &&
        expression.week === undefined &&
        expression.pick === undefined &&
        expression.from === undefined
      )
    default:
      return false
  }
}

function boundOf({ value }: Resolved): Bound {
  const interval = intervalOf(value)
  return { value, interval: interval && [parseDay(interval.earliest), parseDay(interval.latest)] }
}
