import type { DateType } from '../../records.js'
import type { Decade, Expression, Offset, Range, Time } from '../expression.js'
import { isoDay, parseDay, partsOf } from './calendar.js'
import { calendarValue } from './calendar-value.js'
import { durationValue } from './duration-value.js'
import { intervalOf } from './interval.js'
import { nthValue } from './nth-value.js'
import type { ResolveContext } from './resolve-context.js'
import { isLengthOnly, periodValue, shiftValue } from './shift-value.js'

export interface Resolved {
  readonly type: DateType
  readonly value: string
}

/** The TIMEX3 type and value of an expression. */
export function resolve(expression: Expression, context: ResolveContext): Resolved {
  switch (expression.kind) {
    case 'fixed':
      return { type: expression.type, value: expression.value }
    case 'duration':
      return { type: 'duration', value: durationValue(expression.amount, expression.unit) }
    case 'calendar':
      return { type: 'date', value: calendarValue(expression, context) }
    case 'shift':
      return isLengthOnly(expression, context)
        ? { type: 'duration', value: durationValue(expression.amount, expression.unit) }
        : { type: 'date', value: shiftValue(expression, context) }
    case 'period':
      return { type: 'date', value: periodValue(expression, context) }
    case 'time':
      return { type: 'time', value: timeValue(expression, context) }
    case 'decade':
      return { type: 'date', value: decadeValue(expression, context) }
    case 'range':
      return { type: 'date', value: rangeValue(expression, context) }
    case 'nth':
      return { type: 'date', value: nthValue(expression, resolve(expression.of, context).value) }
    case 'offset':
      return { type: 'date', value: offsetValue(expression, context) }
  }
}

function offsetValue({ days, of }: Offset, context: ResolveContext): string {
  const { value } = resolve(of, context)
  const interval = intervalOf(value)
  return interval === null ? 'XXXX-XX-XX' : isoDay(parseDay(interval.earliest) + days)
}

const DAY = /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)$/

function timeValue({ day, clock }: Time, context: ResolveContext): string {
  return `${day === undefined ? openDay(clock, context) : timeDay(day, context)}T${clock}`
}

function timeDay(day: Expression, context: ResolveContext): string {
  const { value } = resolve(day, context)
  return DAY.test(value) ? value : 'XXXX-XX-XX'
}

/** The day of a time that names none: that of the time it is tied to, else the day narrated near it, else the day of publication. */
function openDay(clock: string, { after, before, narrated, published }: ResolveContext): string {
  const bound = after ?? before
  if (bound) {
    const [day, time] = splitTime(bound.value)
    const isPast = time !== '' && (after ? clock < time : clock > time)
    return bound.interval && isPast && CLOCK.test(clock) && CLOCK.test(time)
      ? isoDay(after ? bound.interval[0] + 1 : bound.interval[0] - 1)
      : day
  }
  const near = narrated.day?.near ? splitTime(narrated.day.value)[0] : ''
  if (DAY.test(near)) return near
  return published === null ? 'XXXX-XX-XX' : isoDay(published)
}

const CLOCK = /^\d\d:\d\d/

function splitTime(value: string): [day: string, time: string] {
  const at = value.indexOf('T')
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)]
}

/** "the '80s": of the last hundred years. */
function decadeValue({ tens }: Decade, { published }: ResolveContext): string {
  if (published === null) return `19${tens / 10}`
  const decade = Math.floor(partsOf(published).year / 10)
  return String(decade - ((((decade - tens / 10) % 10) + 10) % 10))
}

function rangeValue({ first, last }: Range, context: ResolveContext): string {
  return `${resolve(first, context).value}/${resolve(last, context).value}`
}
