import type { Resolution } from '../entities/resolution.js'
import type { MentionForm } from '../records.js'
import type { Document, TokenSpan } from '../text/document.js'
import { type Barrier, type ClauseRole, clauseRole } from './clause.js'
import { nounChunks } from './noun-chunks.js'
import type { Scene } from './scene.js'

/** A mention that may be the source of an utterance. */
export interface MentionCandidate extends TokenSpan {
  readonly kind: MentionForm
  /** Index into the entities; null for a description of somebody unnamed. */
  readonly entity: number | null
  /** The mention with the title, determiner and modifiers in front of it, and its surname's 's left out. */
  readonly phrase: { readonly from: number; readonly to: number }
  readonly zone: Zone
  readonly role: ClauseRole
  /** Behind the name a noun follows that it only modifies: "a White House official". */
  readonly modifier: boolean
  readonly possessive: boolean
  /** Of "who" and "which": the mention that they stand for. */
  readonly antecedent: MentionCandidate | null
}

/** Where a candidate stands to the utterance. */
export type Zone =
  | 'before'
  | 'before-far'
  | 'after'
  | 'after-far'
  | 'previous'
  | 'earlier'
  | 'paragraph-before'
  | 'next'

/** The people and things that may have said an utterance, in text order: names, pronouns, descriptions around it. */
export function mentionCandidates(
  document: Document,
  resolution: Resolution,
  scene: Scene,
  quoted: Barrier,
  firstReference: number,
): MentionCandidate[] {
  const { tokens } = document
  const candidates: MentionCandidate[] = []
  const zoneOf = zones(document, scene, quoted)
  const chunks = nounChunks(document, scene.windowStart, scene.windowEnd)
  const { references } = resolution
  let r = firstReference
  let c = 0
  while (true) {
    while (references[r] !== undefined && references[r]!.from < scene.windowStart) r++
    const reference = references[r]
    const chunk = chunks[c]
    const hasReference = reference !== undefined && reference.to <= scene.windowEnd
    if (!hasReference && chunk === undefined) return candidates
    if (hasReference && (chunk === undefined || reference.from < chunk.to)) {
      // A chunk is a candidate of its own where its head lies behind the references in it.
      r++
      if (chunk !== undefined && reference.to >= chunk.to) c++
      if (quoted(reference.from)) continue
      const phraseFrom =
        chunk !== undefined && chunk.from < reference.from && reference.from < chunk.to ? chunk.from : reference.from
      const modifier = chunk !== undefined && reference.from < chunk.to && reference.to < chunk.to
      const phrase = { from: modifier ? reference.from : phraseFrom, to: reference.to }
      const { form, entity } = reference
      candidates.push(candidate(reference, form, phrase, { entity, modifier, antecedent: null }))
    } else if (chunk !== undefined) {
      c++
      if (quoted(chunk.from)) continue
      const antecedent = antecedentOf(document, candidates.at(-1), chunk)
      const entity = antecedent?.entity ?? null
      candidates.push(candidate(chunk, chunk.kind, chunk, { entity, modifier: false, antecedent }))
    }
  }

  function candidate(
    { from, to, start, end }: TokenSpan,
    kind: MentionForm,
    phrase: MentionCandidate['phrase'],
    { entity, modifier, antecedent }: Pick<MentionCandidate, 'entity' | 'modifier' | 'antecedent'>,
  ): MentionCandidate {
    const zone = zoneOf(from)
    const role = clauseRole(document, phrase, quoted)
    const possessive = isPossessive(tokens[to]?.lower)
    return { from, to, start, end, kind, entity, phrase, zone, role, modifier, possessive, antecedent }
  }
}

const RELATIVE = new Set(['who', 'which', 'whom'])

/** "Jason Ervin, who thinks": a relative pronoun stands for the mention right before it. */
function antecedentOf(
  { tokens }: Document,
  before: MentionCandidate | undefined,
  { from }: TokenSpan,
): MentionCandidate | null {
  if (
    before === undefined ||
    !RELATIVE.has(tokens[from]!.lower) ||
    tokens[before.from]!.sentence !== tokens[from]!.sentence
  ) {
    return null
  }
  const adjacent = before.to === from || (before.to === from - 1 && tokens[from - 1]!.text === ',')
  return adjacent ? before : null
}

function isPossessive(lower: string | undefined): boolean {
  return lower === "'s" || lower === "'"
}

/** Tells the zone of a mention by its first token. */
function zones({ tokens }: Document, scene: Scene, quoted: Barrier): (at: number) => Zone {
  let lastQuoted = scene.open - 1
  while (lastQuoted >= scene.sentenceStart && !quoted(lastQuoted)) lastQuoted--
  let nextQuoted = scene.behind
  while (nextQuoted < scene.sentenceEnd && !quoted(nextQuoted)) nextQuoted++
  const { sentence } = tokens[scene.sentenceStart]!
  return (at) => {
    if (at >= scene.sentenceEnd) return 'next'
    if (at >= scene.behind) return at > nextQuoted ? 'after-far' : 'after'
    if (at >= scene.sentenceStart) return at <= lastQuoted ? 'before-far' : 'before'
    if (at < scene.paragraphStart) return 'paragraph-before'
    return tokens[at]!.sentence === sentence - 1 ? 'previous' : 'earlier'
  }
}
