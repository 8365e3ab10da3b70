import type { Resolution } from '../../coreference/resolution.js'
import type { NamedSource, Speaker, SpeakerMention } from '../../records.js'
import { firstFrom } from '../../text/first-from.js'
import type { Decision } from '../decode/decision.js'
import { documentAuthors } from '../documents/authors.js'
import { lastSpeaker } from '../documents/last-speaker.js'
import type { Referent } from '../documents/referent.js'
import { type EntitySources, isSubjectPhrase, type Reading } from '../reading.js'
import type { Mention } from '../sources/mention.js'
import { coordinatedSpeakers } from './coordinated-speakers.js'
import { identify, withAttachment } from './identify.js'
import { ownerOfLabel } from './label-owner.js'
import { lastGroup } from './last-group.js'
import { relayOf } from './relay.js'

/** The public record of a decision's source: one speaker, or two that speak together. */
export function speakerOf(reading: EntitySources, decision: Decision): Speaker | null {
  const { document } = reading
  const { mention } = decision.source
  if (mention === null) return null
  const carried = decision.candidate.mention === null
  const speaker = describeSource(reading, mention, carried)
  const relay = decision.candidate.mention === null ? null : relayOf(decision.query, mention)
  const via = relay === null ? null : namedSource(describeSource(reading, relay, false))
  const together = coordinatedSpeakers(document, mention, decision)
  if (together.length === 1) return { ...speaker, via }
  const members = together.map((one) => namedSource(describeSource(reading, one, carried)))
  const { start } = together[0]!
  const { end } = together.at(-1)!
  const record = carried ? null : { start, end, text: document.text.slice(start, end), form: mention.kind }
  return { ...severalSpeakers(members, record), via }
}

/** The public record of a mention; `carried` where it was named only at an earlier utterance. */
export function describeSource(reading: EntitySources, candidate: Mention, carried: boolean): Speaker {
  const { document, resolution } = reading
  const { text } = document
  const mention = withDescription(resolution, candidate.antecedent ?? candidate)
  const unnamed = mention.entity === null
  // "Her son nodded. “…,” [he] said."
  const shown = PERSONAL.has(document.tokens[candidate.head]!.lower) ? candidate : mention
  const { start, end } = unnamed && shown.kind === 'description' ? withAttachment(reading, shown) : shown
  const record = carried ? null : { start, end, text: text.slice(start, end), form: shown.kind }
  const sources = referentsOf(reading, mention).map((referent) => identify(reading, referent))
  if (sources.length === 1) {
    const { name, type, entity, members, via } = sources[0]!
    return { name, type, entity, members, via, mention: record }
  }
  return severalSpeakers(sources.map(namedSource), record)
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she'])

function namedSource({ name, entity }: NamedSource): NamedSource {
  return { name, entity }
}

function severalSpeakers(members: readonly NamedSource[], mention: SpeakerMention | null): Speaker {
  const name = listOf(members.map((member) => member.name))
  return { name, type: 'group', entity: null, members, mention, via: null }
}

/** "A", "A and B", "A, B and C". */
function listOf(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)!].filter((part) => part !== '').join(' and ')
}

/** The referents of a mention: of a document, and of an "it" for one, those who made it; of another "it", the organization. */
function referentsOf(reading: EntitySources, mention: Mention): readonly Referent[] {
  const { document, resolution } = reading
  const { tokens, text } = document
  if (mention.role.relation === 'label' || mention.role.relation === 'credit') {
    const owner = ownerOfLabel(text.slice(mention.start, mention.end), resolution.entities)
    if (owner !== null) return [{ ...mention, entity: owner }]
  }
  if (tokens[mention.from]!.lower === 'they' && mention.entity === null) {
    const group = lastGroup(reading, mention.from)
    return group.length > 0 ? group : [mention]
  }
  if (tokens[mention.from]!.lower !== 'it') {
    if (mention.entity !== null) return [mention]
    const authors =
      mention.authors ?? documentAuthors(reading, mention.kind === 'description' ? mention.head : mention.to - 1)
    return authors.length > 0 ? authors : [mention]
  }
  const speaker = lastSpeaker(reading, mention.from)
  if (speaker !== null && speaker.entity !== null && mention.entity === null) return [speaker]
  if (speaker === null || speaker.entity !== null || isTopicSince(reading, mention, speaker)) return [mention]
  const authors = documentAuthors(reading, speaker.to - 1)
  return authors.length > 0 ? authors : [speaker]
}

/** "A program called Safe Streets. The group seeks what it calls": the entity does something after the document. */
function isTopicSince(reading: Reading, { from, entity }: Mention, before: Referent): boolean {
  const { references } = reading.resolution
  for (let i = firstFrom(references, from) - 1; i >= 0 && references[i]!.from >= before.to; i--) {
    const reference = references[i]!
    if (reference.entity !== entity || reference.form === 'pronoun') continue
    if (isSubjectPhrase(reading, reference)) return true
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
