import type { Correction } from '../../corrections/correction.js'
import type { ArticleRecord } from '../../formats/record.js'
import type { Span } from '../../records.js'
import { type Item, listItems } from './items.js'
import { listMarks, type Mark } from './marks.js'
import { nest, type Tree } from './nest.js'
import { listVoices, type Voice } from './voices.js'

/** A paragraph with what is marked in it, and the notes that stand beside it. */
export interface Row extends Span {
  readonly kind: 'headline' | 'byline' | 'paragraph'
  readonly tree: Tree<Mark>
  readonly notes: readonly Note[]
}

/** Who speaks in a paragraph. */
export interface Note {
  readonly voice: Voice
  readonly items: readonly Item[]
  /** Whether all of it began in a paragraph before. */
  readonly continued: boolean
}

/** An article with all that its page shows of it. */
export interface ArticleModel {
  readonly record: ArticleRecord
  readonly title: string
  readonly rows: readonly Row[]
  readonly items: readonly Item[]
  readonly voices: readonly Voice[]
}

export function readArticle(record: ArticleRecord, corrections: readonly Correction[] = []): ArticleModel {
  const items = listItems(record, corrections)
  const voices = listVoices(record, items)
  const voiceOf = new Map(voices.flatMap((voice) => voice.items.map((item) => [item, voice] as const)))
  const marks = listMarks(record, items)
  let next = 0
  let open: Mark[] = []
  const rows = record.paragraphs.map((paragraph, i): Row => {
    // Marks are in text order, so each is looked at once, and once more for every paragraph that it runs on into.
    const within = open
    while (next < marks.length && marks[next]!.start < paragraph.end) within.push(marks[next++]!)
    open = within.filter(({ end }) => end > paragraph.end)
    const kind = kindOf(record, i)
    return { ...paragraph, kind, tree: nest(paragraph, within), notes: listNotes(paragraph, within, voiceOf) }
  })
  return { record, title: titleOf(record), rows, items, voices }
}

function listNotes(paragraph: Span, marks: readonly Mark[], voiceOf: ReadonlyMap<Item, Voice>): Note[] {
  const notes = new Map<Voice, { items: Item[]; continued: boolean }>()
  for (const mark of marks) {
    if (mark.kind !== 'item' || mark.end <= paragraph.start) continue
    const voice = voiceOf.get(mark.item)
    if (voice === undefined) continue
    const begins = mark.part === 0 && mark.start >= paragraph.start
    const note = notes.get(voice)
    if (note === undefined) notes.set(voice, { items: [mark.item], continued: !begins })
    else {
      if (!note.items.includes(mark.item)) note.items.push(mark.item)
      note.continued &&= !begins
    }
  }
  return [...notes].map(([voice, note]) => ({ voice, ...note }))
}

/** Longer than this, a first line is no headline. */
const HEADLINE = 160
const BYLINE = /^\s*(?:by|from|reporting by)\s+\S.{0,80}$/is

function kindOf(record: ArticleRecord, index: number): Row['kind'] {
  const { start, end } = record.paragraphs[index]!
  if (index === 0)
    return record.paragraphs.length > 1 && isHeadline(record.text.slice(start, end)) ? 'headline' : 'paragraph'
  return index < 3 && BYLINE.test(record.text.slice(start, end)) ? 'byline' : 'paragraph'
}

function isHeadline(line: string): boolean {
  return line.length <= HEADLINE && !/[.!?…:]["'”’)]?\s*$/.test(line)
}

/** The title that the input told, the headline, or the id. */
export function titleOf({ fields, text, paragraphs, id }: ArticleRecord): string {
  const { title } = fields ?? {}
  if (typeof title === 'string' && title.trim() !== '') return title.trim().replace(/\s+/g, ' ')
  const first = paragraphs[0]
  const line = first === undefined ? '' : text.slice(first.start, first.end).trim()
  return paragraphs.length > 1 && isHeadline(line) && line !== '' ? line.replace(/\s+/g, ' ') : String(id)
}
