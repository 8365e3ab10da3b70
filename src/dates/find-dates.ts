import type { DateMention } from '../records.js'
import type { Document, TokenSpan } from '../text/document.js'
import { parseDay } from './calendar.js'
import type { Expression, Match } from './expression.js'
import { intervalOf } from './interval.js'
import { modifierStarts, readModified } from './modifiers.js'
import { type Narrated, resolve } from './resolve.js'
import { rulesFor } from './rules.js'
import { directionOf } from './tense.js'
import { Words } from './words.js'

/** What the resolution of dates may know beside the text. */
export interface DateContext {
  /** The ISO date of publication; null if it is not known. */
  readonly published: string | null
  /** Spans that the name tagger took for dates: evidence, not decisions. */
  readonly evidence: readonly TokenSpan[]
}

interface Mentioned {
  readonly value: string
  readonly sentence: number
}

/** So many sentences back is near for "at noon" to mean the day named there. */
const NEAR = 1
/** The same for "a year earlier" to compare with the quarter named there. */
const PERIOD_NEAR = 6
const PERIOD = /^\d{4}-[QH]\d$/

/** The expressions of time in a document, in text order, with their values. */
export function findDates(document: Document, { published }: DateContext): DateMention[] {
  const { text, tokens } = document
  const day = published === null ? null : parseDay(published)
  const dates: DateMention[] = []
  let narrated: Mentioned | null = null
  let period: Mentioned | null = null
  for (const paragraph of document.paragraphs) {
    const words = new Words(tokens, paragraph.from, paragraph.to)
    for (let i = paragraph.from; i < paragraph.to; i++) {
      const match = readLongest(words, i)
      if (match === null) continue
      const { sentence } = tokens[i]!
      const { type, value } = resolve(match.expression, {
        published: day,
        narrated: asNarrated(narrated, sentence, NEAR),
        period: asNarrated(period, sentence, PERIOD_NEAR),
        direction: directionOf(words, i, match.to),
      })
      const interval = type === 'date' || type === 'time' ? intervalOf(value) : null
      if (isReportedMonths(words, i, match)) period = null
      if (interval && !isComparison(match.expression)) {
        narrated = { value, sentence }
        if (PERIOD.test(value)) period = narrated
      }
      const { start } = tokens[i]!
      const { end } = tokens[match.to - 1]!
      const { earliest, latest } = interval ?? { earliest: null, latest: null }
      dates.push({ start, end, text: text.slice(start, end), type, value, earliest, latest })
      i = match.to - 1
    }
  }
  return dates
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

function readLongest(words: Words, at: number): Match | null {
  const plain = readPlain(words, at)
  const modified = modifierStarts.has(words.lower(at)) ? readModified(words, at, readPlain) : null
  return modified && modified.to > (plain?.to ?? 0) ? modified : plain
}

function readPlain(words: Words, at: number): Match | null {
  let best: Match | null = null
  for (const rule of rulesFor(words.lower(at))) {
    const match = rule.read(words, at)
    if (match && match.to > (best?.to ?? 0) && match.to <= words.to) best = match
  }
  return best
}
