import type { Article, Attribution, Entity, Mention, Quote, Span, Speaker, Statement } from '../records.js'
import type { ArticleRecord } from './record.js'

/**
 * The records of an article as a line of JSON Lines has them without `--full`: sentences and paragraphs are left out, and what
 * the rest tells. A mention has neither words (they are at its offsets) nor type and entity (an entity lists its mentions); a
 * quotation has its `words`, but not `text`, nor `parts` where there is one; a speaker's mention has no words. Empty lists and
 * nulls of `titles`, `aliases`, `alternatives`, `members`, `via`, `mention`, `statement`, `repeats`, `quotes` and `inner` are
 * left out. {@link parseJsonLine} restores all but sentences and paragraphs.
 */
export interface LeanRecord {
  readonly id: string | number
  readonly source?: string
  readonly text: string
  readonly published: string | null
  readonly entities: readonly LeanEntity[]
  readonly mentions: readonly LeanMention[]
  readonly dates: Article['dates']
  readonly quotes: readonly LeanQuote[]
  readonly statements: readonly LeanStatement[]
  readonly explanations?: ArticleRecord['explanations']
}

type Optional<Type, Keys extends keyof Type> = Omit<Type, Keys> & Partial<Pick<Type, Keys>>

export type LeanEntity = Optional<Entity, 'titles' | 'aliases'>
export type LeanMention = Omit<Mention, 'text' | 'type' | 'entity'>

type LeanSpeaker = Omit<Optional<Speaker, 'members' | 'via'>, 'mention'> & {
  readonly mention?: Omit<NonNullable<Speaker['mention']>, 'text'>
}

type LeanAttribution<Type extends Attribution> = Omit<Optional<Type, 'alternatives'>, 'speaker'> & {
  readonly speaker: LeanSpeaker | null
}

export type LeanQuote = Omit<Optional<LeanAttribution<Quote>, 'statement' | 'repeats'>, 'text' | 'parts' | 'inner'> & {
  readonly parts?: readonly Span[]
  readonly inner?: readonly LeanQuote[]
}

export type LeanStatement = Optional<LeanAttribution<Statement>, 'quotes'>

export function toLean({ id, source, fields, explanations, ...article }: ArticleRecord): LeanRecord {
  const { text, published, entities, mentions, dates, quotes, statements } = article
  return {
    id,
    ...(source === undefined ? null : { source }),
    ...fields,
    text,
    published,
    entities: entities.map((entity) => omitEmpty(entity, ENTITY)),
    mentions: mentions.map(({ start, end, form, confidence }) => ({ start, end, form, confidence })),
    dates,
    quotes: quotes.map(leanQuote),
    statements: statements.map((statement) =>
      omitEmpty({ ...statement, speaker: leanSpeaker(statement.speaker) }, SAID),
    ),
    ...(explanations === undefined ? null : { explanations }),
  } as LeanRecord
}

const ENTITY = ['titles', 'aliases'] as const
const SPEAKER = ['members', 'via', 'mention'] as const
const SAID = ['alternatives', 'quotes', 'statement', 'repeats', 'inner', 'parts'] as const

function leanQuote(quote: Quote): LeanQuote {
  const { text: _, speaker, parts, inner, ...rest } = quote
  const whole = parts.length === 1 && parts[0]!.start === quote.start && parts[0]!.end === quote.end
  const spans = whole ? [] : parts.map(({ start, end }) => ({ start, end }))
  const lean = { ...rest, speaker: leanSpeaker(speaker), parts: spans, inner: inner.map(leanQuote) }
  return omitEmpty(lean, SAID) as LeanQuote
}

function leanSpeaker(speaker: Speaker | null): LeanSpeaker | null {
  if (speaker === null) return null
  const { mention } = speaker
  const place = mention === null ? null : { start: mention.start, end: mention.end, form: mention.form }
  return omitEmpty({ ...speaker, mention: place }, SPEAKER) as LeanSpeaker
}

/** A record without those of some fields that are null or empty lists. */
function omitEmpty<Type extends object>(record: Type, names: readonly string[]): Type {
  const kept = Object.entries(record).filter(([name, value]) => {
    const empty = value === null || (Array.isArray(value) && value.length === 0)
    return !empty || !names.includes(name)
  })
  return Object.fromEntries(kept) as Type
}
