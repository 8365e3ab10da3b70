import type { Resolution } from '../entities/resolution.js'
import type { Speaker } from '../records.js'
import type { Document } from '../text/document.js'
import { clauseRole, isSubject } from './clause.js'
import type { Decision } from './decision.js'
import { documentMakers } from './document-makers.js'
import { identify, withAttachment } from './identify.js'
import { ownerOfLabel } from './label-owner.js'
import { lastGroup } from './last-group.js'
import { lastSpeaker } from './last-speaker.js'
import type { Mention } from './mention.js'
import { firstFrom, type Party } from './party.js'

/** The public record of a decision's source: one speaker, or two that speak together. */
export function speakerOf(document: Document, resolution: Resolution, decision: Decision): Speaker | null {
  const { mention } = decision.source
  if (mention === null) return null
  const carried = decision.answer.mention === null
  const speaker = describeSource(document, resolution, mention, carried)
  const together = joinedTo(document, mention, decision)
  if (together.length === 1) return speaker
  const names = together.map((one) => describeSource(document, resolution, one, carried).name)
  const { start } = together[0]!
  const { end } = together.at(-1)!
  const record = carried ? null : { start, end, text: document.text.slice(start, end), form: mention.kind }
  return { name: names.join(' and '), type: 'group', entity: null, mention: record }
}

/** How many may speak together. */
const MOST = 8

/** All who are named together with a source, itself among them: "Anna Berg, Tom Briggs and Ana Cruz said", "he and two others say". */
function joinedTo(document: Document, mention: Mention, { source, sourceQuestion }: Decision): readonly Mention[] {
  if (source.kind !== 'mention') return [mention]
  const others = sourceQuestion.answers.flatMap(({ mention: other }) => (other === null ? [] : [other]))
  const list = listAround(document, mention, others)
  if (list.length > 2) return list
  const partner = partnerOf(document, mention, others)
  if (partner === null) return [mention]
  return partner.from < mention.from ? [partner, mention] : [mention, partner]
}

/** The names of "said Anna Berg, Tom Briggs and Ana Cruz" around one of them; it alone where they are no list. */
function listAround({ tokens }: Document, mention: Mention, others: readonly Mention[]): readonly Mention[] {
  const list = [mention]
  let closed = tokens[mention.phrase.from - 1]?.lower === 'and'
  while (list.length < MOST && !closed) {
    const { to } = list.at(-1)!
    const conjunction = tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'and' ? to + 1 : to
    closed = tokens[conjunction]?.lower === 'and'
    const next =
      closed || tokens[to]?.text === ',' ? others.find((other) => startsAt(other, conjunction + 1)) : undefined
    if (next === undefined) return [mention]
    list.push(next)
  }
  while (list.length < MOST) {
    const { from } = list[0]!.phrase
    const gap = tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.text === ',' ? 2 : 1
    const separator = tokens[from - 1]?.text
    const before =
      separator === ',' || separator === 'and' ? others.find((other) => endsAt(other, from - gap)) : undefined
    if (before === undefined) break
    list.unshift(before)
  }
  const reports = list[0]!.role.relation === 'inverted' || list.at(-1)!.role.relation === 'subject'
  return closed && reports ? list : [mention]
}

function startsAt({ kind, phrase }: Mention, at: number): boolean {
  return kind === 'name' && phrase.from === at
}

function endsAt({ kind, to }: Mention, at: number): boolean {
  return kind === 'name' && to === at
}

/** The other side of an "and": "Anna Berg and Tom Briggs said", "said Berg, Briggs and Cruz". */
function partnerOf({ tokens }: Document, mention: Mention, others: readonly Mention[]): Mention | null {
  for (const other of others) {
    if (other.entity === mention.entity) continue
    const [left, right] = other.from < mention.from ? [other, mention] : [mention, other]
    const joined = left.to === right.phrase.from - 1 && tokens[left.to]!.lower === 'and' && !left.modifier
    if (!joined || left.entity === null || right.kind === 'pronoun') continue
    if (left.role.relation === 'inverted' || right.role.relation === 'subject') return other
  }
  return null
}

/** The public record of a mention; `carried` where it was named only at an earlier utterance. */
export function describeSource(
  document: Document,
  resolution: Resolution,
  candidate: Mention,
  carried: boolean,
): Speaker {
  const { text } = document
  const mention = withDescription(resolution, candidate.antecedent ?? candidate)
  const unnamed = mention.entity === null
  const { start, end } = unnamed && mention.kind === 'description' ? withAttachment(document, mention) : mention
  const record = carried ? null : { start, end, text: text.slice(start, end), form: mention.kind }
  const sources = sourcesBehind(document, resolution, mention).map((party) => identify(document, resolution, party))
  if (sources.length === 1) return { ...sources[0]!, mention: record }
  return { name: listOf(sources.map(({ name }) => name)), type: 'group', entity: null, mention: record }
}

/** "A", "A and B", "A, B and C". */
function listOf(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)!].filter((part) => part !== '').join(' and ')
}

/** Whoever is behind a mention: of a document, and of an "it" for one, those who made it; of another "it", the organization. */
function sourcesBehind(document: Document, resolution: Resolution, mention: Mention): readonly Party[] {
  const { tokens, text } = document
  if (mention.role.relation === 'label' || mention.role.relation === 'credit') {
    const owner = ownerOfLabel(text.slice(mention.start, mention.end), resolution.entities)
    if (owner !== null) return [{ ...mention, entity: owner }]
  }
  if (tokens[mention.from]!.lower === 'they' && mention.entity === null) {
    const group = lastGroup(document, resolution, mention.from)
    return group.length > 0 ? group : [mention]
  }
  if (tokens[mention.from]!.lower !== 'it') {
    if (mention.entity !== null) return [mention]
    const makers = documentMakers(document, resolution, mention.to - 1)
    return makers.length > 0 ? makers : [mention]
  }
  const speaker = lastSpeaker(document, resolution, mention.from)
  if (speaker === null || speaker.entity !== null || isTopicSince(document, resolution, mention, speaker))
    return [mention]
  const makers = documentMakers(document, resolution, speaker.to - 1)
  return makers.length > 0 ? makers : [speaker]
}

/** "A program called Safe Streets. The group seeks what it calls": the entity does something behind the document. */
function isTopicSince(
  document: Document,
  { references }: Resolution,
  { from, entity }: Mention,
  before: Party,
): boolean {
  for (let i = firstFrom(references, from) - 1; i >= 0 && references[i]!.from >= before.to; i--) {
    const reference = references[i]!
    if (reference.entity !== entity || reference.form === 'pronoun') continue
    if (isSubject(clauseRole(document, reference, () => false))) return true
  }
  return false
}

/** "Republican", where "the Republican" is a person. */
function withDescription({ references }: Resolution, mention: Mention): Mention {
  if (mention.kind !== 'name') return mention
  const around = references[firstFrom(references, mention.from) - 1]
  if (around?.form !== 'description' || around.from !== mention.from - 1 || around.to !== mention.to) return mention
  const { from, start, entity, form } = around
  return { ...mention, from, start, entity, kind: form }
}
