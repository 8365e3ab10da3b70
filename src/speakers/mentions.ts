import type { Resolution } from '../entities/resolution.js'
import type { MentionForm } from '../records.js'
import type { Document, TokenSpan } from '../text/document.js'
import { isPossessiveMark } from '../text/noun-phrases.js'
import { withAppositions } from './apposition.js'
import { clauseRole } from './clause.js'
import { isSubject, NO_ROLE } from './clause-role.js'
import { isOfType } from './entity-type.js'
import { withMarks } from './marked-source.js'
import type { Mention } from './mention.js'
import { type NounChunk, nounChunks } from './noun-chunks.js'
import { startOfOffice } from './office.js'
import { firstFrom } from './party.js'
import type { Barrier } from './phrase.js'
import { relativeAntecedent } from './relative-antecedent.js'
import { withoutTitlesAndAsides } from './titles-and-asides.js'
import { traitsOf } from './traits.js'

/** The people and things outside of marks that are named in one sentence, in text order. */
export type MentionsOf = (sentence: number) => readonly Mention[]

/** Reads the mentions of a sentence when they are first asked for: names, pronouns, descriptions. */
export function mentionsBySentence(document: Document, resolution: Resolution, quoted: Barrier): MentionsOf {
  const read: (readonly Mention[] | undefined)[] = new Array(document.sentences.length)
  return (sentence) => {
    read[sentence] ??= readSentence(document, resolution, quoted, document.sentences[sentence]!)
    return read[sentence]
  }
}

function readSentence(document: Document, resolution: Resolution, quoted: Barrier, { from, to }: TokenSpan): Mention[] {
  const { references } = resolution
  const { tokens } = document
  const chunks = nounChunks(document, from, to)
  const mentions: Mention[] = []
  let hasMain = false
  let r = firstFrom(references, from)
  let c = 0
  while (true) {
    const reference = references[r]
    const chunk = chunks[c]
    const hasReference = reference !== undefined && reference.from < to
    if (!hasReference && chunk === undefined)
      return withAppositions(document, resolution, withoutTitlesAndAsides(document, resolution, mentions))
    if (hasReference && (chunk === undefined || reference.from < chunk.to)) {
      // A chunk is a mention of its own where its head lies behind the references in it.
      r++
      if (chunk !== undefined && reference.to >= chunk.to) c++
      if (!quoted(reference.from) && reference.to <= to)
        add(
          reference,
          reference.form,
          reference.entity,
          chunk,
          null,
          reference.form === 'pronoun' ? reference.confidence : 1,
        )
    } else if (chunk !== undefined) {
      c++
      if (quoted(chunk.from)) continue
      const antecedent =
        chunk.kind === 'pronoun' ? relativeAntecedent(document, resolution, mentions, chunk.from) : null
      add(chunk, chunk.kind, antecedent?.entity ?? null, undefined, antecedent, 1)
    }
  }

  function add(
    { from, to, start, end }: TokenSpan,
    kind: MentionForm,
    entity: number | null,
    chunk: NounChunk | undefined,
    antecedent: Mention | null,
    sureness: number,
  ): void {
    const inChunk = chunk !== undefined && from < chunk.to
    const modifier = inChunk && to < chunk.to
    const begin = inChunk && chunk.from < from && !modifier ? chunk.from : from
    const titled = kind === 'name' && isOfType(resolution, entity, 'person')
    const phrase = { from: titled ? startOfOffice(tokens, begin, from) : begin, to }
    const role = isWhere(phrase.from, entity) ? NO_ROLE : clauseRole(document, withMarks(document, phrase), quoted)
    const possessive = isPossessiveMark(tokens[to])
    const main = !hasMain && antecedent === null && isSubject(role) && !isSubordinate(document, phrase.from)
    hasMain ||= main
    const mention = {
      from,
      to,
      start,
      end,
      kind,
      entity,
      sureness,
      phrase,
      role,
      modifier,
      possessive,
      antecedent,
      main,
    }
    mentions.push(Object.assign(mention, { traits: traitsOf(document, resolution, mention) }))
  }

  /** "who grew up in Paris, France said": a place behind "in", or behind such a one, does nothing. */
  function isWhere(from: number, entity: number | null): boolean {
    if (!isOfType(resolution, entity, 'place')) return false
    const last = mentions.at(-1)
    const adjoins = tokens[from - 1]?.text === ',' && last?.to === from - 1
    const behindPlace = adjoins && isOfType(resolution, last.entity, 'place')
    return tokens[(behindPlace ? last.phrase.from : from) - 1]?.lower === 'in'
  }
}

function isSubordinate({ tokens }: Document, from: number): boolean {
  const before = tokens[from - 1]
  return (before?.pos === 'SCONJ' || before?.pos === 'ADP') && before.sentence === tokens[from]!.sentence
}
