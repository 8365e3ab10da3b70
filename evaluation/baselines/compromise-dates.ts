/**
 * compromise-dates: its matches as dates, to the precision of the interval that it gives. It throws on some expressions;
 * a paragraph where it does has none. Its plugin changes compromise's world for good, so it gets the other build of
 * compromise, which nothing else here uses.
 */
import { createRequire } from 'node:module'
import type { FoundDate } from '../scorers/dates.js'
import type { System } from '../systems.js'

interface Match {
  readonly offset: { readonly start: number; readonly length: number }
  readonly dates: { readonly start: string; readonly end: string }
}

const require = createRequire(import.meta.url)
const PARAGRAPH = /[^\n]+/g
const EDGE = /[\s\p{P}]/u
const DAY_LENGTH = 86_400_000

export const compromiseDates: System<FoundDate> = {
  name: 'compromise-dates',
  find: ({ text, published }) =>
    [...text.matchAll(PARAGRAPH)].flatMap((match) => findDates(match[0], match.index, published)),
}

function findDates(paragraph: string, offset: number, published = '2000-01-01'): FoundDate[] {
  return parse(paragraph, published).map((match) => {
    let { start } = match.offset
    let end = start + match.offset.length
    while (start < end && EDGE.test(paragraph[start]!)) start++
    while (end > start && EDGE.test(paragraph[end - 1]!)) end--
    return { start: offset + start, end: offset + end, type: 'date', value: readValue(match.dates) }
  })
}

let world: ((text: string) => { dates(options: object): { json(options: object): Match[] } }) | undefined

function parse(paragraph: string, today: string): Match[] {
  world ??= require('compromise').plugin(require('compromise-dates'))
  try {
    return world!(paragraph).dates({ today, timezone: 'UTC' }).json({ offset: true, terms: false })
  } catch {
    return []
  }
}

function readValue({ start, end }: Match['dates']): string {
  if (!start || !end) return ''
  const days = (Date.parse(end) - Date.parse(start)) / DAY_LENGTH
  if (start.slice(5, 10) === '01-01' && days > 364 && days <= 366) return start.slice(0, 4)
  if (start.slice(8, 10) === '01' && days > 27 && days <= 31) return start.slice(0, 7)
  return start.slice(0, 10)
}
