/** chrono-node: its results as dates and times, to the precision of what it is certain of. A range is its first end. */
import { type ParsedResult, parse } from 'chrono-node'
import type { FoundDate } from '../scorers/dates.js'
import type { System } from '../systems.js'

export const chronoDates: System<FoundDate> = {
  name: 'chrono-node',
  find: ({ text, published }) =>
    parse(text, new Date(`${published ?? '2000-01-01'}T12:00:00`)).map((result) => ({
      start: result.index,
      end: result.index + result.text.length,
      type: result.start.isCertain('hour') ? 'time' : 'date',
      value: readValue(result.start),
    })),
}

function readValue(start: ParsedResult['start']): string {
  const get = (part: 'year' | 'month' | 'day' | 'hour' | 'minute', length = 2) =>
    String(start.get(part) ?? 0).padStart(length, '0')
  const month = `${get('year', 4)}-${get('month')}`
  if (start.isCertain('hour')) return `${month}-${get('day')}T${get('hour')}:${get('minute')}`
  if (start.isCertain('day') || start.isCertain('weekday')) return `${month}-${get('day')}`
  if (start.isCertain('month')) return month
  return start.isCertain('year') ? get('year', 4) : `${month}-${get('day')}`
}
