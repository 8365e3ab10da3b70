import type { Expression, Match } from './expression.js'
import type { Narrated } from './resolve.js'
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

/** What an article has told so far: the date and the business period that later expressions count from. */
export class Story {
  private date: Mentioned | null = null
  private period: Mentioned | null = null

  /** The date named last, as seen from a sentence. */
  narratedAt(sentence: number): Narrated | null {
    return asNarrated(this.date, sentence, NEAR)
  }

  /** The quarter or half-year named last, as seen from a sentence. */
  periodAt(sentence: number): Narrated | null {
    return asNarrated(this.period, sentence, PERIOD_NEAR)
  }

  /** Goes on with an expression and the value it was resolved to; `isDated` where that covers certain days. */
  tell(words: Words, from: number, match: Match, sentence: number, value: string, isDated: boolean): void {
    if (isReportedMonths(words, from, match)) this.period = null
    if (!isDated || isComparison(match.expression)) return
    this.date = { value, sentence }
    if (PERIOD.test(value)) this.period = this.date
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
