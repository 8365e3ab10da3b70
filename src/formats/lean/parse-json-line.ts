import { parseJson, typeError } from '../../input-error.js'
import type {
  Article,
  Attribution,
  Entity,
  Mention,
  NamedSource,
  Quote,
  Span,
  Speaker,
  Statement,
} from '../../records.js'
import type { ArticleRecord } from '../record.js'
import * as derive from './derive.js'
import type { LeanQuote, LeanRecord, LeanSource, LeanSpeaker, LeanStatement } from './lean-record.js'

/**
 * The record of a line of JSON Lines, written with or without `--full`. Without it the line has no sentences and
 * paragraphs: they come out empty. What the input brought along comes out as `fields`.
 *
 * @throws SyntaxError with code RECORD_INVALID if the line is no JSON
 * @throws TypeError with the same code if it is no record
 * @example
 * const line = leanJsonLine({ id: 'a.txt', ...extract('“It failed,” said Kim Tran.') })
 * parseJsonLine(line).mentions[0].text // 'Kim Tran'
 */
export function parseJsonLine(line: string): ArticleRecord {
  return restoreRecord(parseJson(line, 'RECORD_INVALID'))
}

/**
 * The record that a value of JSON holds: see {@link parseJsonLine}.
 *
 * @throws TypeError with code RECORD_INVALID if it is no record
 */
export function restoreRecord(value: unknown): ArticleRecord {
  if (!isRecord(value)) {
    throw typeError('RECORD_INVALID', 'the line is no record: it has no "id", "text", "entities" or "quotes"')
  }
  const { id, source, text, published, explanations, ...layers } = value
  const full = isFull(layers)
  const { sentences, paragraphs, entities, mentions, dates, quotes, statements, ...fields } = full
    ? layers
    : { ...layers, ...restoreLayers(value as LeanRecord) }
  return {
    id,
    ...(source === undefined ? null : { source }),
    ...(Object.keys(fields).length === 0 ? null : { fields: fields as Record<string, unknown> }),
    ...{ text, published, sentences, paragraphs, entities, mentions, dates, quotes, statements },
    ...(explanations === undefined ? null : { explanations }),
  }
}

type Layers = Omit<Article, 'text' | 'published'>
type Frame = Pick<LeanRecord, 'id' | 'source' | 'text' | 'published' | 'explanations'>

function isRecord(value: unknown): value is Frame & (Omit<LeanRecord, keyof Frame> | Layers) {
  if (typeof value !== 'object' || value === null) return false
  const { id, text, entities, dates, quotes, statements } = value as Partial<LeanRecord>
  const lists = [entities, dates, quotes, statements]
  return (typeof id === 'string' || typeof id === 'number') && typeof text === 'string' && lists.every(Array.isArray)
}

function isFull(layers: object): layers is Layers {
  const { sentences, paragraphs, mentions } = layers as Partial<Layers>
  return [sentences, paragraphs, mentions].every(Array.isArray)
}

function restoreLayers({ text, entities: lean, dates, quotes, statements }: LeanRecord): Layers {
  const { entities, mentions } = restoreEntities(lean, text)
  const directory = derive.directoryOf(entities)
  return {
    sentences: [],
    paragraphs: [],
    entities,
    mentions,
    dates: dates.map(({ start, end, value, ...rest }) => {
      const { earliest, latest } = { ...derive.derivedDays(value), ...rest }
      const { type = derive.derivedDateType(value) } = rest
      return { ...spanOf([start, end], text), type, value, earliest, latest }
    }),
    quotes: quotes.map((quote) => restoreQuote(quote, text, directory)),
    statements: statements.map((statement) => restoreStatement(statement, text, directory)),
  }
}

function restoreEntities(lean: LeanRecord['entities'], text: string): Pick<Article, 'entities' | 'mentions'> {
  const mentions: Mention[] = []
  const entities = lean.map(({ type, name, aliases = [], titles = [], acronym, country, ...rest }) => {
    const { id = derive.derivedId({ type, name }) } = rest
    for (const [start, end, confidence, given] of rest.mentions) {
      const span = spanOf([start, end], text)
      const form = given ?? derive.derivedForm(span.text, { name, aliases })
      mentions.push({ ...span, type, form, entity: id, confidence })
    }
    const short = acronym === undefined ? null : { acronym }
    const place = country === undefined ? null : { country }
    return { id, type, name, aliases, titles, ...short, ...place }
  })
  mentions.sort((a, b) => a.start - b.start)
  const indexes = new Map<string, number[]>(entities.map(({ id }) => [id, []]))
  for (const [index, { entity }] of mentions.entries()) indexes.get(entity)!.push(index)
  return { entities: entities.map((entity): Entity => ({ ...entity, mentions: indexes.get(entity.id)! })), mentions }
}

function restoreQuote(lean: LeanQuote, text: string, directory: derive.Directory): Quote {
  const { start, end, words, kind = 'direct', statement = null, repeats = null, inner = [] } = lean
  const { parts = [[start, end]] } = lean
  return {
    ...spanOf([start, end], text),
    words,
    parts: parts.map((part) => spanOf(part, text)),
    kind,
    ...restoreAttribution(lean, text, directory),
    statement,
    repeats,
    inner: inner.map((one) => restoreQuote(one, text, directory)),
  }
}

function restoreStatement(lean: LeanStatement, text: string, directory: derive.Directory): Statement {
  const { start, end, quotes = [] } = lean
  return { ...spanOf([start, end], text), ...restoreAttribution(lean, text, directory), quotes }
}

function restoreAttribution(
  { speaker, cue, confidence, evidence, alternatives = [] }: LeanStatement,
  text: string,
  directory: derive.Directory,
): Omit<Attribution, keyof Span | 'text'> {
  return {
    speaker: speaker === null ? null : restoreSpeaker(speaker, text, directory),
    cue: cue === undefined ? null : { ...spanOf([cue[0], cue[1]], text), lemma: cue[2] },
    confidence,
    alternatives: alternatives.map((one) => ({ ...restoreSource(one, directory), confidence: one.confidence })),
    evidence,
  }
}

function restoreSpeaker(lean: LeanSpeaker, text: string, directory: derive.Directory): Speaker {
  const { mention, members = [], via } = lean
  const { name, entity } = restoreSource(lean, directory)
  const known = directory.byId(entity)
  const { type = derive.derivedSpeakerType(known) } = lean
  return {
    name,
    type,
    entity,
    members: members.map((one) => restoreSource(one, directory)),
    mention: mention === undefined ? null : restorePlace(mention, text, known),
    via: via === undefined ? null : restoreSource(via, directory),
  }
}

function restorePlace(
  [start, end, form]: NonNullable<LeanSpeaker['mention']>,
  text: string,
  entity: Parameters<typeof derive.derivedForm>[1],
): Speaker['mention'] {
  const span = spanOf([start, end], text)
  return { ...span, form: form ?? derive.derivedForm(span.text, entity) }
}

function restoreSource({ name, entity }: LeanSource, directory: derive.Directory): NamedSource {
  return { name, entity: entity === undefined ? (directory.called(name)?.id ?? null) : entity }
}

function spanOf([start, end]: readonly [number, number], text: string) {
  return { start, end, text: text.slice(start, end) }
}
