/** How much was said. */
export interface Amount {
  /** Quotations; a headline or pull quote that repeats one counts no second time. */
  readonly quotes: number
  /** What was reported without marks. */
  readonly statements: number
  /** Words inside quotation marks. */
  readonly words: number
}

/** An amount that grows. */
export interface Tally {
  quotes: number
  statements: number
  words: number
}

export function emptyTally(): Tally {
  return { quotes: 0, statements: 0, words: 0 }
}

export function addTo(tally: Tally, { quotes, statements, words }: Amount): void {
  tally.quotes += quotes
  tally.statements += statements
  tally.words += words
}

/** The first and the last of some ISO dates. */
export interface Period {
  first: string | null
  last: string | null
}

export function emptyPeriod(): Period {
  return { first: null, last: null }
}

export function widen(period: Period, date: string | null): void {
  if (date === null) return
  if (period.first === null || date < period.first) period.first = date
  if (period.last === null || date > period.last) period.last = date
}
