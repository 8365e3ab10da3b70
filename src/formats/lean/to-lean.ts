import type { Alternative, Article, Attribution, NamedSource, Quote, Speaker, Statement } from '../../records.js'
import type { ArticleRecord } from '../record.js'
import * as derive from './derive.js'
import type {
  LeanAlternative,
  LeanDate,
  LeanEntity,
  LeanMention,
  LeanQuote,
  LeanRecord,
  LeanSource,
  LeanSpeaker,
  LeanStatement,
} from './lean-record.js'

/** A record without what {@link parseJsonLine} can derive from the rest. */
export function toLean({ id, source, fields, explanations, ...article }: ArticleRecord): LeanRecord {
  const { text, published, entities, dates, quotes, statements } = article
  const directory = derive.directoryOf(entities)
  return {
    id,
    ...(source === undefined ? null : { source }),
    ...fields,
    text,
    published,
    entities: entities.map((entity) => leanEntity(entity, article)),
    dates: dates.map(leanDate),
    quotes: quotes.map((quote) => leanQuote(quote, directory)),
    statements: statements.map((statement) => leanStatement(statement, directory)),
    ...(explanations === undefined ? null : { explanations }),
  } as LeanRecord
}

function leanEntity(entity: Article['entities'][number], { text, mentions }: Omit<ArticleRecord, 'id'>): LeanEntity {
  const { id, type, name, aliases, titles, acronym, country } = entity
  return {
    ...(id === derive.derivedId(entity) ? null : { id }),
    type,
    name,
    ...(aliases.length === 0 ? null : { aliases }),
    ...(titles.length === 0 ? null : { titles }),
    ...(acronym === undefined ? null : { acronym }),
    ...(country === undefined ? null : { country }),
    mentions: entity.mentions.map((index): LeanMention => {
      const { start, end, confidence, form } = mentions[index]!
      const derived = derive.derivedForm(text.slice(start, end), entity)
      return form === derived ? [start, end, confidence] : [start, end, confidence, form]
    }),
  }
}

function leanDate({ start, end, value, type, earliest, latest }: Article['dates'][number]): LeanDate {
  const days = derive.derivedDays(value)
  return {
    start,
    end,
    value,
    ...(type === derive.derivedDateType(value) ? null : { type }),
    ...(earliest === days.earliest ? null : { earliest }),
    ...(latest === days.latest ? null : { latest }),
  }
}

function leanQuote(quote: Quote, directory: derive.Directory): LeanQuote {
  const { start, end, words, kind, parts, statement, repeats, inner } = quote
  const isWhole = parts.length === 1 && parts[0]!.start === start && parts[0]!.end === end
  return {
    start,
    end,
    words,
    ...(kind === 'direct' ? null : { kind }),
    ...leanAttribution(quote, directory),
    ...(isWhole ? null : { parts: parts.map((part) => [part.start, part.end] as const) }),
    ...(statement === null ? null : { statement }),
    ...(repeats === null ? null : { repeats }),
    ...(inner.length === 0 ? null : { inner: inner.map((one) => leanQuote(one, directory)) }),
  }
}

function leanStatement(statement: Statement, directory: derive.Directory): LeanStatement {
  const { start, end, quotes } = statement
  return { start, end, ...leanAttribution(statement, directory), ...(quotes.length === 0 ? null : { quotes }) }
}

function leanAttribution(said: Attribution, directory: derive.Directory) {
  const { speaker, cue, confidence, evidence, alternatives } = said
  return {
    speaker: speaker === null ? null : leanSpeaker(speaker, directory),
    ...(cue === null ? null : { cue: [cue.start, cue.end, cue.lemma] as const }),
    confidence,
    evidence,
    ...(alternatives.length === 0 ? null : { alternatives: alternatives.map((one) => leanRunnerUp(one, directory)) }),
  }
}

function leanSpeaker(speaker: Speaker, directory: derive.Directory): LeanSpeaker {
  const { type, mention, members, via } = speaker
  const entity = directory.byId(speaker.entity)
  return {
    ...leanSource(speaker, directory),
    ...(type === derive.derivedSpeakerType(entity) ? null : { type }),
    ...(mention === null ? null : { mention: leanPlace(mention, entity) }),
    ...(members.length === 0 ? null : { members: members.map((one) => leanSource(one, directory)) }),
    ...(via === null ? null : { via: leanSource(via, directory) }),
  }
}

function leanPlace(
  { start, end, text, form }: NonNullable<Speaker['mention']>,
  entity: Parameters<typeof derive.derivedForm>[1],
): NonNullable<LeanSpeaker['mention']> {
  return form === derive.derivedForm(text, entity) ? [start, end] : [start, end, form]
}

function leanSource({ name, entity }: NamedSource, directory: derive.Directory): LeanSource {
  return entity === (directory.called(name)?.id ?? null) ? { name } : { name, entity }
}

function leanRunnerUp(alternative: Alternative, directory: derive.Directory): LeanAlternative {
  return { ...leanSource(alternative, directory), confidence: alternative.confidence }
}
