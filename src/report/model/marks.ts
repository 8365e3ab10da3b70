import type { ArticleRecord } from '../../formats/record.js'
import type { DateMention, Mention, Span } from '../../records.js'
import type { Item } from './items.js'
import type { Marked } from './nest.js'
import { voiceKey } from './voices.js'

/** What a stretch of the text is marked for. */
export type Mark = Marked &
  (
    | { readonly kind: 'item'; readonly item: Item; readonly voice: string; readonly part: number }
    | { readonly kind: 'mention'; readonly ref: string; readonly mention: Mention }
    | { readonly kind: 'date'; readonly ref: string; readonly date: DateMention }
    /** The cue of an item, or the words that name its speaker: they light up with it. */
    | { readonly kind: 'link'; readonly of: string; readonly role: 'cue' | 'source' }
  )

/** All that is marked in the text of an article, in text order. */
export function listMarks(record: ArticleRecord, items: readonly Item[]): Mark[] {
  return [
    ...items.flatMap((item) => [...itemMarks(item, record.text), ...linkMarks(item)]),
    ...record.mentions.map(
      (mention, i) => ({ ...span(mention), kind: 'mention', ref: `m${i}`, mention, rank: 4 }) as const,
    ),
    ...record.dates.map((date, i) => ({ ...span(date), kind: 'date', ref: `d${i}`, date, rank: 5 }) as const),
  ].sort((a, b) => a.start - b.start)
}

function span({ start, end }: Span): Span {
  return { start, end }
}

/** A statement is around the fragments that are quoted in it, a quotation around those within it. */
function rankOf({ kind, ref }: Item): number {
  if (kind === 'statement') return 0
  return ref.includes('-') ? 2 : 1
}

function itemMarks(item: Item, text: string): Mark[] {
  const voice = voiceKey(item.corrected.speaker)
  return item.parts.map((part, i) => {
    const shown = item.kind === 'quote' ? withMarks(part, text) : span(part)
    return { ...shown, kind: 'item', item, voice, part: i, rank: rankOf(item) }
  })
}

const OPENING = /["'“‘„‚«‹]/
const CLOSING = /["'”’“»›]/

/** The quotation marks around the words are coloured with them: the record leaves them out, a reader's eye does not. */
function withMarks({ start, end }: Span, text: string): Span {
  const before = OPENING.test(text.charAt(start - 1)) ? 1 : 0
  const after = CLOSING.test(text.charAt(end)) ? 1 : 0
  return { start: start - before, end: end + after }
}

function linkMarks({ ref, said }: Item): Mark[] {
  const source = said.speaker?.mention ?? null
  return [
    ...(said.cue === null ? [] : [{ ...span(said.cue), kind: 'link', of: ref, role: 'cue', rank: 6 } as const]),
    ...(source === null ? [] : [{ ...span(source), kind: 'link', of: ref, role: 'source', rank: 3 } as const]),
  ]
}
