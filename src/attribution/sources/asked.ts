import { personNouns } from '../../language/en/person-nouns.js'
import { startOfPhrase } from '../../syntax/questions/noun-phrase.js'
import { ageWithin } from '../../text/ages.js'
import type { Token } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { wholeNoun } from '../../text/noun-phrases.js'
import type { EntitySources } from '../reading.js'
import type { Mention } from './mention.js'

/** Who was reported last, and to whom they spoke. */
interface LastReport {
  readonly source: Mention | null
  readonly hearer: Mention | null
}

/** What all entities are compared with that a mention may stand for: read once a mention. */
export interface Asked {
  readonly sources: EntitySources
  readonly mention: Mention
  /** The head, in lower case. */
  readonly head: string
  /** Of a description the words that tell something; else none. */
  readonly words: readonly string[]
  /** The office that the head is a name of, or the head. */
  readonly role: string
  /** A description that introduces words after those of the last source, who may go on. */
  readonly mayGoOn: boolean
  readonly report: LastReport
  /** Of "the 41-year-old" the number; else null. */
  readonly age: string | null
  /** Of a description, who stands beside its noun where that stands last before: "[Berg] told the dispatcher"; null where it is new. */
  readonly beside: ReadonlySet<number> | null
}

export function askedOf(sources: EntitySources, mention: Mention, report: LastReport): Asked {
  const { tokens } = sources.document
  const head = wholeNoun(tokens, mention.head)
  const description = mention.kind === 'description'
  const words = description ? contentWords(tokens, mention) : []
  const role = personNouns.get(head)?.role ?? head
  const beside = description ? entitiesBeside(sources, mention) : null
  const age = description ? ageWithin(tokens, mention.phrase.from, mention.to) : null
  return { sources, mention, head, words, role, mayGoOn: mayGoOn(sources, mention, report.source), report, age, beside }
}

/** Berg argued with a cyclist. “…,” said the cyclist: who stands in one sentence with the noun, but not in its phrase, is another. */
function entitiesBeside({ document, resolution, quoted, syntax }: EntitySources, mention: Mention): Set<number> | null {
  const { tokens, sentences } = document
  const { lower } = tokens[mention.head]!
  let at = mention.phrase.from - 1
  const least = Math.max(0, at - REACH_NOUN)
  while (at >= least && (tokens[at]!.lower !== lower || quoted(at))) at--
  if (at < least) return null
  const { from, to } = sentences[tokens[at]!.sentence]!
  const tree = syntax.treeAt(at)
  const phrase = { from: startOfPhrase(tree, at), to: tree.last[at]! + 1 }
  const beside = new Set<number>()
  const { references } = resolution
  for (let i = firstFrom(references, from); i < references.length && references[i]!.from < to; i++) {
    const { entity, from: start, to: end } = references[i]!
    if (end <= phrase.from || start >= phrase.to) beside.add(entity)
  }
  return beside
}

/** How far back the same noun is looked for. */
export const REACH_NOUN = 400

/** Berg said: “…” The mayor said: “…”: a description that introduces words after those of somebody who has no such title. */
function mayGoOn(sources: EntitySources, mention: Mention, source: Mention | null): boolean {
  if (mention.kind !== 'description' || source === null) return false
  const { tokens } = sources.document
  const same = tokens[source.from]!.paragraph === tokens[mention.from]!.paragraph
  return same && tokens[source.from]!.sentence !== tokens[mention.from]!.sentence && introducesWords(sources, mention)
}

/** "The mayor told reporters: “…”": a new subject right before words is rather another speaker. */
export function introducesWords(
  { document: { tokens }, quoted }: EntitySources,
  { from, role: { verb } }: Mention,
): boolean {
  if (verb === null || verb.from < from) return false
  for (let i = verb.to; i < Math.min(tokens.length, verb.to + REACH_WORDS); i++) {
    if (quoted(i)) return true
    if (tokens[i]!.sentence !== tokens[from]!.sentence) return false
  }
  return false
}

/** How far after a cue its words may begin. */
const REACH_WORDS = 4

function contentWords(tokens: readonly Token[], { from, to }: Mention): string[] {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') words.push(lower)
  }
  return words
}
