import type { Calendar, Expression, Match } from '../expression.js'
import type { Words } from '../words.js'
import { type Day, parseDay, partsOf } from './calendar.js'
import { intervalOf } from './interval.js'
import { type Era, type Grain, grainOf, type Narrated, type ResolveContext } from './resolve-context.js'

interface Mentioned {
  readonly value: string
  readonly sentence: number
}

/** So many sentences back is near for "at noon" to mean the day named there. */
const NEAR = 1
/** The same for "a year earlier" to compare with the quarter named there. */
const PERIOD_NEAR = 6
/** The same for a month without a year to lie in the bygone year named there. */
const ERA_NEAR = 3
const PERIOD = /^\d{4}-[QH]\d$/

/** What an article has told so far: the dates and the business period that later expressions count from. */
export class Story {
  private readonly dates: Record<Grain, Mentioned | null> = { day: null, month: null, year: null }
  private era: (Era & { readonly sentence: number; readonly isMain: boolean }) | null = null
  private period: Mentioned | null = null

  /** @param published the day of publication */
  constructor(private readonly published: Day | null) {}

  /** The dates named last, as seen from a sentence. */
  narratedAt(sentence: number): ResolveContext['narrated'] {
    const { day, month, year } = this.dates
    return {
      day: asNarrated(day, sentence, NEAR),
      month: asNarrated(month, sentence, NEAR),
      year: asNarrated(year, sentence, NEAR),
    }
  }

  /** The quarter or half-year named last, as seen from a sentence. */
  periodAt(sentence: number): Narrated | null {
    return asNarrated(this.period, sentence, PERIOD_NEAR)
  }

  /** The bygone year that the narrative is in, where an expression goes on with it. */
  eraAt(words: Words, from: number): Era | null {
    const sentence = words.sentence(from)
    if (this.era === null || this.era.sentence < sentence - ERA_NEAR) return null
    return goesOn(words, from) || (this.era.isMain && this.era.sentence >= sentence - 1) ? this.era : null
  }

  /** Goes on with an expression and the value it was resolved to. */
  tell(words: Words, from: number, match: Match, sentence: number, value: string): void {
    if (isReportedMonths(words, from, match)) this.period = null
    this.tellPeriod(match.expression, value, sentence)
    this.tellEra(words, from, match, value, sentence)
    const grain = grainOf(value)
    if (grain === null || isComparison(match.expression) || words.lower(from) === 'overnight') return
    const mentioned = { value, sentence }
    this.dates.year = mentioned
    if (grain !== 'year') this.dates.month = mentioned
    if (grain === 'day') this.dates.day = mentioned
  }

  /** A bygone year opens an era, a day told from publication closes it, and what is told within it prolongs it. */
  private tellEra(words: Words, from: number, { to, expression }: Match, value: string, sentence: number): void {
    if (this.published === null) return
    const year = Number(/^\d{4}(?=$|-)/.exec(value)?.[0] ?? Number.NaN)
    const isWithin = expression.kind === 'calendar' && expression.month !== undefined && year === this.era?.year
    const isNext =
      this.era !== null && expression.kind === 'shift' && expression.from === 'narrated' && grainOf(value) === 'year'
    if (isWithin || isNext || opensEra(words, from, expression, partsOf(this.published).year)) {
      const month = expression.kind === 'calendar' ? expression.month : undefined
      const isMain = opensSentence(words, from) || isSentenceEnd(words, to)
      this.era = { year, ...(month === undefined ? {} : { month }), sentence, isMain }
    } else if (isTold(expression)) {
      this.era = null
    }
  }

  /**
   * The period that the article reports on. While one is near, a quarter before it only compares, one that has not ended
   * only looks ahead, and "the quarter" means it.
   */
  private tellPeriod(expression: Expression, value: string, sentence: number): void {
    if (!PERIOD.test(value) || (expression.kind === 'period' && expression.back > 0)) return
    if (this.period !== null && this.period.sentence >= sentence - PERIOD_NEAR && value !== this.period.value) {
      if (expression.kind === 'period' || value < this.period.value || !this.hasEnded(value)) return
    }
    this.period = { value, sentence }
  }

  private hasEnded(value: string): boolean {
    const interval = intervalOf(value)
    return this.published === null || (interval !== null && parseDay(interval.latest) < this.published)
  }
}

/** Words before a year or date that only refers to it: "since 1992", "born on May 5, 1970". */
const NO_ERA = new Set(['since', 'until', 'till', 'by', 'from', 'to', 'through', 'before', 'after', 'between', 'and'])

/** Whether a date moves the narrative to its year: "on December 16, 2010", "in 1992" but not "the 1992 law". */
function opensEra(words: Words, from: number, expression: Expression, present: number): expression is Calendar {
  if (expression.kind !== 'calendar' || typeof expression.year !== 'number') return false
  const before = words.lower(from - 1)
  if (NO_ERA.has(before) || words.lower(from - 2) === 'born' || before === '(') return false
  return expression.month === undefined
    ? before === 'in' && expression.part === undefined && expression.year <= present - 2
    : expression.year <= present - 1
}

const NARRATED_SUBJECTS = new Set(['he', 'she', 'they', 'it'])
/** How far back the start of a sentence is looked for. */
const SENTENCE_REACH = 30

/** Whether a sentence goes on with the narrative: it opens with the date, or speaks of "he", "she", "it". */
function goesOn(words: Words, from: number): boolean {
  if (opensSentence(words, from)) return true
  let first = from
  while (first > from - SENTENCE_REACH && !words.startsSentence(first)) first--
  return words.startsSentence(first) && NARRATED_SUBJECTS.has(words.lower(first))
}

/** Whether nothing but a preposition and article stands before an expression in its sentence. */
function opensSentence(words: Words, from: number): boolean {
  const the = words.pos(from - 1) === 'DET' ? from - 1 : from
  if (words.startsSentence(the)) return true
  return words.pos(the - 1) === 'ADP' && (words.startsSentence(the - 1) || words.lower(the - 2) === ';')
}

function isSentenceEnd(words: Words, to: number): boolean {
  return words.lower(to) === '' || words.startsSentence(to) || words.startsSentence(to + 1)
}

/** Whether an expression is told from the day of publication: "last week", "on Tuesday". */
function isTold(expression: Expression): boolean {
  if (expression.kind === 'time') return expression.day !== undefined && isTold(expression.day)
  if (expression.kind === 'calendar') return expression.weekday !== undefined && expression.month === undefined
  return expression.kind === 'shift' && expression.from === 'published'
}

function asNarrated(mentioned: Mentioned | null, sentence: number, reach: number): Narrated | null {
  return mentioned && { value: mentioned.value, near: mentioned.sentence >= sentence - reach }
}

/** Whether an expression only compares ("a year earlier"): the story does not move there. */
function isComparison(expression: Expression): boolean {
  return expression.kind === 'period' || (expression.kind === 'shift' && expression.counted === true)
}

/** "the nine months": from here on, reports compare with the year before, not with a quarter. */
function isReportedMonths(words: Words, from: number, { expression }: Match): boolean {
  return expression.kind === 'duration' && expression.unit === 'month' && words.lower(from) === 'the'
}
