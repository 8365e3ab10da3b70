import type { Mention, Quote, Span, Speaker, Statement } from '../records.js'
import type { LeanQuote, LeanRecord, LeanStatement } from './lean-record.js'
import type { ArticleRecord } from './record.js'

/**
 * The record of a line of JSON Lines, written with or without `--full`. Without it the line has no sentences and
 * paragraphs: they come out empty. What the input brought along comes out as `fields`.
 *
 * @throws SyntaxError if the line is not JSON
 * @throws TypeError if it is no record
 * @example
 * const line = leanJsonLine({ id: 'a.txt', ...extract('“It failed,” said Kim Tran.') })
 * parseJsonLine(line).mentions[0].text // 'Kim Tran'
 */
export function parseJsonLine(line: string): ArticleRecord {
  return restoreRecord(JSON.parse(line))
}

/**
 * The record that a value of JSON holds: see {@link parseJsonLine}.
 *
 * @throws TypeError if it is no record
 */
export function restoreRecord(value: unknown): ArticleRecord {
  if (!isRecord(value)) throw new TypeError('the line is no record: it has no "id", "text", "mentions" or "quotes"')
  const { id, source, text, published, entities, mentions, dates, quotes, statements, explanations, ...rest } = value
  const { sentences = [], paragraphs = [], ...fields } = rest as Partial<ArticleRecord>
  return {
    id,
    ...(source === undefined ? null : { source }),
    ...(Object.keys(fields).length === 0 ? null : { fields: fields as Record<string, unknown> }),
    text,
    published,
    sentences,
    paragraphs,
    entities: entities.map(({ titles = [], aliases = [], ...entity }) => {
      const { id, type, name, ...others } = entity
      return { id, type, name, aliases, titles, ...others }
    }),
    mentions: restoreMentions(value),
    dates,
    quotes: quotes.map((quote) => restoreQuote(quote, text)),
    statements: statements.map((statement) => restoreStatement(statement, text)),
    ...(explanations === undefined ? null : { explanations }),
  }
}

function isRecord(value: unknown): value is LeanRecord {
  if (typeof value !== 'object' || value === null) return false
  const { id, text, entities, mentions, dates, quotes, statements } = value as Partial<LeanRecord>
  const lists = [entities, mentions, dates, quotes, statements]
  return (typeof id === 'string' || typeof id === 'number') && typeof text === 'string' && lists.every(Array.isArray)
}

function restoreMentions({ text, entities, mentions }: LeanRecord): Mention[] {
  const owners = new Map(entities.flatMap((entity) => entity.mentions.map((index) => [index, entity])))
  return mentions.map(({ start, end, form, confidence }, index) => {
    const { id, type } = owners.get(index)!
    return { start, end, text: text.slice(start, end), type, form, entity: id, confidence }
  })
}

function restoreQuote(lean: LeanQuote, text: string): Quote {
  const { start, end, speaker, cue, confidence, alternatives = [], evidence, words, kind } = lean
  const { parts = [{ start, end }], statement = null, repeats = null, inner = [] } = lean
  return {
    start,
    end,
    text: text.slice(start, end),
    words,
    parts: parts.map((part) => withText(part, text)),
    kind,
    speaker: restoreSpeaker(speaker, text),
    cue,
    confidence,
    alternatives,
    evidence,
    statement,
    repeats,
    inner: inner.map((one) => restoreQuote(one, text)),
  }
}

function restoreStatement(
  { speaker, alternatives = [], quotes = [], ...rest }: LeanStatement,
  text: string,
): Statement {
  return { ...rest, speaker: restoreSpeaker(speaker, text), alternatives, quotes }
}

function restoreSpeaker(lean: LeanQuote['speaker'], text: string): Speaker | null {
  if (lean === null) return null
  const { name, type, entity, members = [], mention, via = null } = lean
  const place = mention === undefined ? null : { ...withText(mention, text), form: mention.form }
  return { name, type, entity, members, mention: place, via }
}

function withText({ start, end }: Span, text: string) {
  return { start, end, text: text.slice(start, end) }
}
