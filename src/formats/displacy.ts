import type { DateType, EntityType } from '../records.js'
import { toCodePoints } from './code-points.js'
import type { Writers } from './format.js'
import type { ArticleRecord } from './record.js'

/** One JSON array, an item an article, as `displacy.render(…, style="ent", manual=True)` takes it. */
export const displacyFormat: Writers = {
  text: () => ({ open: '[', between: ',\n', close: ']\n', print: displacy }),
}

/** The labels of spaCy's models that come nearest, for which displaCy has colours. */
const LABELS: Readonly<Record<EntityType | DateType, string>> = {
  person: 'PERSON',
  organization: 'ORG',
  place: 'LOC',
  group: 'NORP',
  date: 'DATE',
  time: 'TIME',
  duration: 'DATE',
  set: 'DATE',
}

/**
 * The names, descriptions and dates of an article as displaCy's JSON for entities set by hand. Offsets count code points, as
 * Python does. Pronouns are left out; where a date and a mention overlap, the first is taken.
 */
export function displacy({ id, text, mentions, dates, fields }: ArticleRecord): string {
  const convert = toCodePoints(text)
  const spans = [...mentions.filter(({ form }) => form !== 'pronoun'), ...dates]
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  const kept = spans.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
  const ents = kept.map((span) => ({ start: convert(span.start), end: convert(span.end), label: LABELS[span.type] }))
  return JSON.stringify({ text, ents, title: typeof fields?.title === 'string' ? fields.title : String(id) })
}
