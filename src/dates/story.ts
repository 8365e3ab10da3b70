import { type Day, parseDay } from './calendar.js'
import type { Expression, Match } from './expression.js'
import { intervalOf } from './interval.js'
import { type Grain, grainOf, type Narrated, type ResolveContext } from './resolve-context.js'
import type { Words } from './words.js'

interface Mentioned {
  readonly value: string
  readonly sentence: number
}

/** So many sentences back is near for "at noon" to mean the day named there. */
const NEAR = 1
/** The same for "a year earlier" to compare with the quarter named there. */
const PERIOD_NEAR = 6
const PERIOD = /^\d{4}-[QH]\d$/

/** What an article has told so far: the dates and the business period that later expressions count from. */
export class Story {
  private readonly dates: Record<Grain, Mentioned | null> = { day: null, month: null, year: null }
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

  /** Goes on with an expression and the value it was resolved to. */
  tell(words: Words, from: number, match: Match, sentence: number, value: string): void {
    if (isReportedMonths(words, from, match)) this.period = null
    this.tellPeriod(match.expression, value, sentence)
    const grain = grainOf(value)
    if (grain === null || isComparison(match.expression)) return
    const mentioned = { value, sentence }
    this.dates.year = mentioned
    if (grain !== 'year') this.dates.month = mentioned
    if (grain === 'day') this.dates.day = mentioned
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
