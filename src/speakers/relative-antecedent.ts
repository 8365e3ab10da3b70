import type { Resolution } from '../entities/resolution.js'
import { nounKind } from '../language/en/noun-kinds.js'
import type { Document, Token } from '../text/document.js'
import { INTRODUCING } from '../text/noun-phrases.js'
import { isPersonName } from './entity-type.js'
import type { Mention } from './mention.js'

const RELATIVE = new Set(['who', 'which', 'whom', 'that'])

/** How many mentions before "who" may be what it stands for. */
const REACH_BACK = 3

/**
 * What the token `at` stands for, where it is a relative pronoun, of the mentions before it in its sentence:
 *
 *   "[Jason Ervin], who thinks"                         the mention right before it
 *   "[Omar Atout], a baker and writer from Lund, who"   the name that this is in apposition to
 *   "[an aide] to Berg, who"                            the description that this hangs on
 *   "the [owner] of the shop who thinks"                the nearest that can be a person
 */
export function relativeAntecedent(
  document: Document,
  resolution: Resolution,
  mentions: readonly Mention[],
  at: number,
): Mention | null {
  const { tokens } = document
  const { lower } = tokens[at]!
  if (!RELATIVE.has(lower)) return null
  const last = lastBefore(tokens, mentions, at)
  if (last === undefined) return null
  const source = apposedTo(document, resolution, mentions, last) ?? holderOf(tokens, mentions, last)
  if (source !== undefined) return source
  const isSomebody = (mention: Mention) => maySpeak(tokens, resolution, mention)
  if (last.to >= at - 1 && last.entity !== null && isSomebody(last)) return last
  const somebody = lower.startsWith('who') ? mentions.slice(-REACH_BACK).findLast(isSomebody) : undefined
  if (somebody !== undefined) return somebody
  return last.to === at || (last.to === at - 1 && tokens[at - 1]!.pos === 'PUNCT') ? last : null
}

/** The mention right before a token, the longest of those that end there: "the French president" rather than "French". */
function lastBefore(tokens: readonly Token[], mentions: readonly Mention[], at: number): Mention | undefined {
  const end = tokens[at - 1]?.pos === 'PUNCT' ? at - 1 : at
  const ending = mentions.slice(-REACH_BACK).filter(({ to }) => to === end)
  return ending.sort((a, b) => a.from - b.from)[0] ?? mentions.at(-1)
}

/** How long an apposition may be, in tokens, and what it is made of. */
const APPOSITION_REACH = 14
const APPOSED: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'CCONJ', 'ADP', 'PART'])

function apposedTo(
  { tokens, sentences }: Document,
  resolution: Resolution,
  mentions: readonly Mention[],
  last: Mention,
): Mention | undefined {
  if (isPersonName(resolution, last) || last.kind === 'pronoun') return undefined
  const { from } = sentences[tokens[last.from]!.sentence]!
  for (let i = last.from - 1; i > Math.max(from, last.from - APPOSITION_REACH); i--) {
    if (tokens[i]!.text === ',')
      return mentions.slice(-APPOSITION_REACH).find((other) => isPersonName(resolution, other) && other.to === i)
    if (!APPOSED.has(tokens[i]!.pos)) return undefined
  }
  return undefined
}

function holderOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { phrase: { from } }: Mention,
): Mention | undefined {
  if (tokens[from - 1]?.pos !== 'ADP' && tokens[from - 1]?.lower !== 'to') return undefined
  const holder = mentions.slice(-APPOSITION_REACH).find(({ to }) => to === from - 1)
  const indefinite = holder?.kind === 'description' && INTRODUCING.has(tokens[holder.from]!.lower)
  return indefinite && nounKind(tokens[holder.to - 1]!.lower) === 'person' ? holder : undefined
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'group'])

function maySpeak(tokens: readonly Token[], { entities }: Resolution, { kind, entity, to }: Mention): boolean {
  if (entity !== null) return PEOPLE.has(entities[entity]!.type)
  return kind === 'pronoun' || PEOPLE.has(nounKind(tokens[to - 1]!.lower) ?? '')
}
