import { type CountableTimeInterval, utcDay, utcMonth, utcWeek, utcYear } from 'd3-time'
import type { ArticleSummary } from './corpus.js'

/** The quotations of the articles that were published within a stretch of time. */
export interface Bin {
  /** Half-open. */
  readonly start: Date
  readonly end: Date
  readonly quotes: number
  readonly articles: number
}

export interface OverTime {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** Without gaps, also where nothing was published. */
  readonly bins: readonly Bin[]
}

const DAY = 24 * 60 * 60 * 1000
const MOST_BINS = 60

const UNITS: readonly (readonly [OverTime['unit'], CountableTimeInterval, days: number])[] = [
  ['day', utcDay, 1],
  ['week', utcWeek, 7],
  ['month', utcMonth, 30],
  ['year', utcYear, 365],
]

/** Quotations by day, week, month or year of publication, as the span asks for; null if fewer than two days are known. */
export function overTime(articles: readonly ArticleSummary[]): OverTime | null {
  const dated = articles.flatMap(({ published, quotes }) => {
    const date = published === null ? Number.NaN : Date.parse(published.slice(0, 10))
    return Number.isNaN(date) ? [] : [{ date, quotes: quotes.length }]
  })
  const sorted = dated.map(({ date }) => date).sort((a, b) => a - b)
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  const [unit, interval] = UNITS.find(([, , days]) => (last - first) / DAY / days < MOST_BINS) ?? UNITS.at(-1)!
  const starts = interval.range(interval.floor(new Date(first)), interval.offset(new Date(last), 1)).slice(-500)
  const counts = new Map<number, { quotes: number; articles: number }>()
  for (const { date, quotes } of dated) {
    const start = interval.floor(new Date(date)).getTime()
    const before = counts.get(start) ?? { quotes: 0, articles: 0 }
    counts.set(start, { quotes: before.quotes + quotes, articles: before.articles + 1 })
  }
  const bins = starts.map((start) => ({
    start,
    end: interval.offset(start, 1),
    ...(counts.get(start.getTime()) ?? { quotes: 0, articles: 0 }),
  }))
  return { unit, bins }
}
