/**
 * The day of publication, where the text itself gives it near its top:
 *
 * - in a web address: "https://example.org/2024/03/22/…", "…/2024-03-22/…"
 * - in a line of its own: "Published: 5 May 2023", "May 5, 2023, 10:30 GMT", "By Anna Berg | 5 May 2023"
 * - in a dateline: "TEHRAN, March 22, 2024 (Reuters) —", "CAIRO – 26 July 2022:"; one without a year takes it from a web
 *   address that gives year and month
 *
 * Not: a date that the first sentences tell of ("On July 6, 2015, Sanders said"), a dateline without any year.
 */
import type { Document, TokenSpan } from '../text/document.js'
import type { Calendar } from './expression.js'
import { dayOf, isCalendarDay, isoDay } from './resolve/calendar.js'
import { readDay } from './rules/calendar/calendar-days.js'
import { numericDates } from './rules/calendar/numeric-dates.js'
import { Words } from './words.js'

/** So many paragraphs from the top may hold addresses, date lines and the dateline. */
const HEAD_PARAGRAPHS = 8
/** A line of its own has no more tokens than this. */
const LONGEST_LINE = 24
/** The date of a dateline begins within so many tokens. */
const DATELINE_REACH = 12

const ADDRESS = /^(?:https?:\/\/|www\.)/i
const ADDRESS_DAY = /[/-]((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/
const ADDRESS_MONTH = /\/((?:19|20)\d\d)\/(\d{1,2})(?!\d)/

/** The ISO date of publication that the text itself gives, in a dateline, byline or web address; else null. */
export function findPublished(document: Document): string | null {
  const head = document.paragraphs.slice(0, HEAD_PARAGRAPHS)
  const addresses = head.map(({ start, end }) => document.text.slice(start, end)).filter((line) => ADDRESS.test(line))
  const year = addressYear(addresses)
  const addressed = first(addresses, addressDay)
  if (addressed !== null) return addressed
  const lines = head.map((span) => readLine(document, span))
  return (
    first(lines, (line) => (line?.kind === 'published' ? isoOf(line.date, year) : null)) ??
    first(lines, (line) => (line?.kind === 'dateline' ? isoOf(line.date, year) : null)) ??
    first(lines, (line) => (line?.kind === 'updated' ? isoOf(line.date, year) : null))
  )
}

function first<Item>(items: readonly Item[], read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = read(item)
    if (found !== null) return found
  }
  return null
}

function addressDay(address: string): string | null {
  const [, year, month, day] = ADDRESS_DAY.exec(address) ?? []
  return year === undefined
    ? null
    : isoOf({ kind: 'calendar', year: Number(year), month: Number(month), day: Number(day) })
}

function addressYear(addresses: readonly string[]): number | undefined {
  for (const address of addresses) {
    const year = ADDRESS_MONTH.exec(address)?.[1]
    if (year !== undefined) return Number(year)
  }
  return undefined
}

function isoOf({ year, month, day }: Calendar, otherYear?: number): string | null {
  const known = typeof year === 'number' ? year : otherYear
  if (known === undefined || month === undefined || day === undefined || !isCalendarDay(known, month, day)) return null
  return isoDay(dayOf(known, month, day))
}

interface DateLine {
  readonly kind: 'published' | 'updated' | 'dateline'
  readonly date: Calendar
}

const UPDATES = new Set(['updated', 'modified', 'revised'])
/** Words that stand in a line of date and time beside the name of the writer. */
const LABELS = new Set(
  'published posted date dated updated modified revised last first originally on at by from in am pm a.m. p.m. gmt utc est edt cst cdt mst mdt pst pdt et bst ist cet time local : , . | - – — • · ( ) / issued created release released for immediate'.split(
    ' ',
  ),
)

function readLine(document: Document, span: TokenSpan): DateLine | null {
  const words = new Words(document.tokens, span.from, span.to)
  const limit = Math.min(span.to, span.from + LONGEST_LINE)
  for (let at = span.from; at < limit; at++) {
    const match = readDay(words, at) ?? numericDates.read(words, at)
    const date = match?.expression.kind === 'time' ? match.expression.day : match?.expression
    if (!match || date?.kind !== 'calendar' || date.day === undefined) continue
    if (at - span.from <= DATELINE_REACH && isDateline(words, at, match.to)) return { kind: 'dateline', date }
    if (span.to > limit || typeof date.year !== 'number') return null
    if (!isLineOfItsOwn(words, at, match.to)) return null
    return { kind: isUpdate(words, at) ? 'updated' : 'published', date }
  }
  return null
}

function isUpdate(words: Words, at: number): boolean {
  for (let i = words.from; i < at; i++) if (UPDATES.has(words.lower(i))) return true
  return false
}

/** Whether all beside the date are labels, a time of day and, behind "By" or before a bar, a name. */
function isLineOfItsOwn(words: Words, at: number, to: number): boolean {
  const hasLabel = LABELS.has(words.lower(words.from)) || at === words.from
  for (let i = words.from; i < words.to; i++) {
    if (i >= at && i < to) continue
    const isTime = /^\d/.test(words.lower(i))
    const isName = words.isCapital(i) && words.pos(i) === 'PROPN'
    if (!isTime && !LABELS.has(words.lower(i)) && !(hasLabel && isName)) return false
  }
  return hasLabel || words.lower(at - 1) === '|'
}

const DATELINE_ENDS = new Set(['-', '--', '–', '—', ':', '_'])

/** "TEHRAN, [March 22, 2024] (Reuters) —": names before the date, an agency in brackets and a dash behind it. */
function isDateline(words: Words, at: number, to: number): boolean {
  if (at === words.from || words.pos(words.from) === 'ADP') return false
  for (let i = words.from; i < at; i++) {
    const word = words.lower(i)
    const isMark = words.pos(i) === 'PUNCT' || DATELINE_ENDS.has(word) || word === '/' || word === '.'
    if (!isMark && !words.isCapital(i) && !isParticle(word)) return false
  }
  let next = words.lower(to) === '.' ? to + 1 : to
  if (words.lower(next) === ',') next++
  if (words.lower(next) === '(') {
    const limit = next + 8
    while (next < limit && words.lower(next) !== ')' && words.lower(next) !== '') next++
    next++
  } else if (words.lower(next) === '/') {
    while (next < to + 8 && !DATELINE_ENDS.has(words.lower(next))) next++
  }
  return DATELINE_ENDS.has(words.lower(next))
}

function isParticle(word: string): boolean {
  return word === 'de' || word === 'of' || word === 'the' || word === 'al' || word === 'news'
}
