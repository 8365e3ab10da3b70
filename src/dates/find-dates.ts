import type { DateMention } from '../records.js'
import type { Document, TokenSpan } from '../text/document.js'
import { parseDay } from './calendar.js'
import { intervalOf } from './interval.js'
import { readAll } from './read.js'
import { resolve } from './resolve.js'
import { Story } from './story.js'
import { directionOf } from './tense.js'
import { Words } from './words.js'

/** What the resolution of dates may know beside the text. */
export interface DateContext {
  /** The ISO date of publication; null if it is not known. */
  readonly published: string | null
  /** Spans that the name tagger took for dates: evidence, not decisions. */
  readonly evidence: readonly TokenSpan[]
}

/** The expressions of time in a document, in text order, with their values. */
export function findDates({ text, tokens, paragraphs }: Document, { published }: DateContext): DateMention[] {
  const day = published === null ? null : parseDay(published)
  const story = new Story()
  const dates: DateMention[] = []
  for (const paragraph of paragraphs) {
    const words = new Words(tokens, paragraph.from, paragraph.to)
    for (const match of readAll(words)) {
      const { from, to, expression } = match
      const { start, sentence } = tokens[from]!
      const { end } = tokens[to - 1]!
      const { type, value } = resolve(expression, {
        published: day,
        narrated: story.narratedAt(sentence),
        period: story.periodAt(sentence),
        direction: directionOf(words, from, to),
      })
      const interval = type === 'date' || type === 'time' ? intervalOf(value) : null
      story.tell(words, from, match, sentence, value)
      const { earliest, latest } = interval ?? { earliest: null, latest: null }
      dates.push({ start, end, text: text.slice(start, end), type, value, earliest, latest })
    }
  }
  return dates
}
