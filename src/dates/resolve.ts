import type { DateType } from '../records.js'
import { isoDay, partsOf } from './calendar.js'
import { calendarValue } from './calendar-value.js'
import { durationValue } from './duration-value.js'
import type { Decade, Expression, Range, Time } from './expression.js'
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
  }
}

const DAY = /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)$/

function timeValue({ day, clock }: Time, context: ResolveContext): string {
  return `${timeDay(day, context)}T${clock}`
}

function timeDay(day: Expression | undefined, context: ResolveContext): string {
  const narrated = context.narrated.day?.near ? context.narrated.day.value.slice(0, 10) : ''
  const fallback = context.published === null ? 'XXXX-XX-XX' : isoDay(context.published)
  if (day === undefined) return DAY.test(narrated) ? narrated : fallback
  const { value } = resolve(day, context)
  return DAY.test(value) ? value : 'XXXX-XX-XX'
}

/** "the '80s": of the last hundred years. */
function decadeValue({ tens }: Decade, { published }: ResolveContext): string {
  if (published === null) return `19${tens / 10}`
  const decade = Math.floor(partsOf(published).year / 10)
  return String(decade - ((((decade - tens / 10) % 10) + 10) % 10))
}

function rangeValue({ first, last }: Range, context: ResolveContext): string {
  const start = resolve(first, context).value
  const year = Number(start.slice(0, 4))
  if (last.kind !== 'calendar' || last.year !== undefined || Number.isNaN(year)) {
    return `${start}/${resolve(last, context).value}`
  }
  const end = resolve({ ...last, year }, context).value
  return `${start}/${end < start ? resolve({ ...last, year: year + 1 }, context).value : end}`
}
