import type { EntityType, Span } from '../records.js'
import { toCodePoints } from './code-points.js'
import type { Writers } from './format.js'
import type { ArticleRecord } from './record.js'

/** A token a line, an empty line after each sentence. */
export const conllFormat: Writers = { text: () => ({ open: '', between: '', close: '', print: conll }) }

/** As in CoNLL-2003, whose MISC holds nationalities. */
const LABELS: Readonly<Record<EntityType, string>> = { person: 'PER', organization: 'ORG', place: 'LOC', group: 'MISC' }

const EMPTY = '_'
const OUTSIDE = 'O'

/** A stretch of text with the label of its tokens. */
interface Labelled extends Span {
  readonly label: string
  /** Whose words they are. */
  readonly speaker?: string | undefined
}

/**
 * An article in columns, separated by tabs, a token a line: token, start, end (in code points), date, statement, quotation, speaker,
 * name. Dates, statements, quotations with their cues and names are in the IOB2 scheme; the name is last, as in CoNLL-2003, and
 * only names count there, not descriptions and pronouns. An article begins with a line `-DOCSTART-` that has its id.
 */
export function conll({ id, text, sentences, mentions, dates, quotes, statements }: ArticleRecord): string {
  const said = quotes.flatMap(({ parts, cue, speaker }) => [
    ...parts.map((part) => ({ ...part, label: 'QUOTE', speaker: speaker?.entity ?? speaker?.name })),
    ...(cue === null ? [] : [{ ...cue, label: 'CUE' }]),
  ])
  const layers = [
    layer(dates.map(({ start, end, type }) => ({ start, end, label: type.toUpperCase() }))),
    layer(statements.map(({ start, end }) => ({ start, end, label: 'STATEMENT' }))),
    layer(said),
    layer(
      mentions
        .filter(({ form }) => form === 'name')
        .map(({ start, end, type }) => ({ start, end, label: LABELS[type] })),
    ),
  ]
  const edges = [...new Set(layers.flatMap((spans) => spans.flatMap(({ start, end }) => [start, end])))]
  edges.sort((a, b) => a - b)
  const convert = toCodePoints(text)
  const readers = layers.map(createReader)
  const blocks = (sentences.length > 0 ? sentences : [{ start: 0, end: text.length }]).map((sentence) => {
    const lines = tokenize(text, sentence, edges).map(({ start, end }) => {
      const [date, statement, quotation, name] = readers.map((read) => read(start))
      const speaker = cell(quotation!.speaker ?? EMPTY)
      const place = [convert(start), convert(end)]
      return [text.slice(start, end), ...place, date!.tag, statement!.tag, quotation!.tag, speaker, name!.tag].join(
        '\t',
      )
    })
    return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`
  })
  return `${['-DOCSTART-', cell(String(id)), EMPTY, OUTSIDE, OUTSIDE, OUTSIDE, EMPTY, OUTSIDE].join('\t')}\n\n${blocks.join('')}`
}

/** Labelled stretches in text order; of two that overlap the first. */
function layer(spans: readonly Labelled[]): Labelled[] {
  let end = 0
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      if (span.start < end || span.start >= span.end) return false
      end = span.end
      return true
    })
}

/** Reads a layer token by token, in order. */
function createReader(spans: readonly Labelled[]): (start: number) => { tag: string; speaker?: string | undefined } {
  let i = 0
  let begun = -1
  return (start) => {
    while (i < spans.length && spans[i]!.end <= start) i++
    const span = spans[i]
    if (span === undefined || start < span.start) return { tag: OUTSIDE }
    const tag = `${begun === i ? 'I' : 'B'}-${span.label}`
    begun = i
    return { tag, speaker: span.speaker }
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const VISIBLE = /[^\s\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/u

/** The words and marks of a sentence, cut where a labelled stretch begins or ends: `edges`, in order. */
function tokenize(text: string, { start, end }: Span, edges: readonly number[]): Span[] {
  const tokens: Span[] = []
  let edge = firstAbove(edges, start)
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const last = start + index + segment.length
    let from = start + index
    for (; edge < edges.length && edges[edge]! < last; edge++) {
      if (edges[edge]! <= from) continue
      tokens.push({ start: from, end: edges[edge]! })
      from = edges[edge]!
    }
    tokens.push({ start: from, end: last })
  }
  return tokens.flatMap((token) => (VISIBLE.test(text.slice(token.start, token.end)) ? [trimmed(token, text)] : []))
}

/** A token without the spaces and controls that some segments hold. */
function trimmed({ start, end }: Span, text: string): Span {
  while (!VISIBLE.test(text.charAt(start)) && start < end - 1) start++
  while (!VISIBLE.test(text.charAt(end - 1)) && end > start + 1) end--
  return { start, end }
}

function firstAbove(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** A value that keeps to its column. */
function cell(value: string): string {
  return value.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim() || EMPTY
}
