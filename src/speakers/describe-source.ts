import type { Resolution } from '../entities/resolution.js'
import { sourceNouns } from '../language/en/source-nouns.js'
import type { Speaker, SpeakerType } from '../records.js'
import { type Document, type TokenSpan, tokenSpan } from '../text/document.js'
import { nounPhraseAround } from '../text/noun-phrases.js'
import type { MentionCandidate } from './candidates.js'
import type { Decision } from './decide.js'
import { documentOwner } from './document-owner.js'
import { nounChunks } from './noun-chunks.js'

/** The public record of a decision's source: one speaker, or two that speak together. */
export function speakerOf(document: Document, resolution: Resolution, decision: Decision): Speaker | null {
  const { mention } = decision.source
  if (mention === null) return null
  const carried = decision.answer.kind === 'turn'
  const speaker = describeSource(document, resolution, mention, carried)
  const partner = partnerOf(document, mention, decision)
  if (partner === null) return speaker
  const [first, second] = partner.from < mention.from ? [partner, mention] : [mention, partner]
  const names = [first, second].map((one) => describeSource(document, resolution, one, carried).name)
  const { start } = first
  const { end } = second
  const record = carried ? null : { start, end, text: document.text.slice(start, end), form: mention.kind }
  return { name: names.join(' and '), type: 'group', entity: null, mention: record }
}

/** The other of two that are named together: "Anna Berg and Tom Briggs said", "said Berg and Briggs". */
function partnerOf(
  { tokens }: Document,
  mention: MentionCandidate,
  { source, sourceQuestion }: Decision,
): MentionCandidate | null {
  if (source.kind !== 'mention' || mention.entity === null) return null
  for (const { mention: other } of sourceQuestion.answers) {
    if (other === null || other.entity === null || other.entity === mention.entity || other.kind === 'pronoun') continue
    const [left, right] = other.from < mention.from ? [other, mention] : [mention, other]
    const joined = left.to === right.phrase.from - 1 && tokens[left.to]!.lower === 'and' && !left.modifier
    if (joined && (left.role.relation === 'inverted' || right.role.relation === 'subject')) return other
  }
  return null
}

/** The public record of a mention; `carried` where it was named only at an earlier utterance. */
export function describeSource(
  document: Document,
  resolution: Resolution,
  candidate: MentionCandidate,
  carried: boolean,
): Speaker {
  const { text } = document
  const mention = candidate.antecedent ?? candidate
  const index = mention.entity ?? documentOwner(document, resolution, mention.to - 1)
  const entity = index === null ? null : resolution.entities[index]!
  const { start, end } = entity === null ? withAttachment(document, mention) : mention
  const words = text.slice(start, end)
  const record = carried ? null : { start, end, text: words, form: mention.kind }
  if (entity === null)
    return {
      name: introduction(document, mention) ?? words,
      type: typeOfNoun(document, mention),
      entity: null,
      mention: record,
    }
  if (!entity.named) return { name: entity.name, type: 'person', entity: null, mention: record }
  const type = entity.type === 'place' ? 'organization' : entity.type
  return { name: entity.name, type, entity: entity.id, mention: record }
}

function typeOfNoun({ tokens }: Document, mention: MentionCandidate): SpeakerType {
  const head = tokens[mention.to - 1]!
  return mention.kind === 'pronoun' ? 'unknown' : (sourceNouns.get(head.lower) ?? 'person')
}

/** How far back the first description of somebody unnamed is looked for, in tokens. */
const REACH_BACK = 400

const INTRODUCES = new Set(['a', 'an', 'one', 'another'])

/** "A Beijing-based scholar", for "the scholar" further on; null where nobody was introduced so. */
function introduction({ text, tokens }: Document, mention: TokenSpan): string | null {
  const head = mention.to - 1
  if (tokens[mention.from]!.lower !== 'the') return null
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - REACH_BACK); i--) {
    if (tokens[i]!.lower !== tokens[head]!.lower) continue
    const { from } = nounPhraseAround(tokens, i)
    if (INTRODUCES.has(tokens[from]!.lower)) return text.slice(tokens[from]!.start, tokens[i]!.end)
  }
  return null
}

/** "Hundreds of demonstrators": the of-phrase belongs to the description of somebody unnamed. */
function withAttachment(document: Document, mention: MentionCandidate): TokenSpan {
  const { tokens } = document
  if (mention.kind !== 'description' || tokens[mention.to]?.lower !== 'of') return mention
  const sentenceEnd = document.sentences[tokens[mention.from]!.sentence]!.to
  const [chunk] = nounChunks(document, mention.to + 1, Math.min(sentenceEnd, mention.to + 12))
  return chunk?.from === mention.to + 1 ? tokenSpan(tokens, mention.from, chunk.to) : mention
}
