import type { Document } from '../text/document.js'
import type { Decision } from './decision.js'
import type { Answer } from './question.js'

/**
 * Words in marks in a heading belong to somebody whom the article quotes further on: to the utterance that has most of
 * the heading's words in it, else, for a heading within the article, to the next one.
 *
 * Accepts: “A song can heal” as a line of its own · Tell the young to be “makers of wealth” · Wary of “chaos”
 * Near misses: Berg: “We will not sell” (its speaker stands beside it) · “We will not sell.” (a sentence of the article)
 */
export function lendSpeakers(document: Document, decisions: readonly Decision[]): readonly Decision[] {
  return decisions.map((decision, i) => {
    if (!decision.quoted || hasOwnSource(decision) || !isHeading(document, decision)) return decision
    const lender = sameWords(document, decisions, i) ?? (decision.scene.paragraphStart > 0 ? next(decisions, i) : null)
    if (lender === null) return decision
    const { source, sourceQuestion, probability } = lender
    const answer: Answer = { ...decision.answer, kind: 'turn', mention: null, zone: null }
    return { ...decision, answer, source, sourceQuestion, lent: true, probability: Math.min(probability, LENT) }
  })
}

/** How sure a heading's speaker is at most. */
const LENT = 0.7

/** How long a heading may be, in tokens. */
const LONGEST = 24

/** How many utterances before and behind are searched for the heading's words, and how many tokens of each. */
const REACH = 40
const REACH_INSIDE = 200

/** What share of the heading's words an utterance must have. */
const SHARE = 0.7

/** Somebody in the heading itself has said the words. */
function hasOwnSource({ answer: { mention }, scene }: Decision): boolean {
  return mention !== null && mention.from >= scene.paragraphStart && mention.to <= scene.paragraphEnd
}

function isHeading({ tokens }: Document, { scene }: Decision): boolean {
  const { paragraphStart, paragraphEnd, stop } = scene
  if (paragraphEnd - paragraphStart > LONGEST || stop !== null) return false
  return !/^[.!?:,;…]+$/.test(tokens[paragraphEnd - 1]!.text)
}

function sameWords(document: Document, decisions: readonly Decision[], at: number): Decision | null {
  const words = contentWords(document, decisions[at]!)
  if (words.size === 0) return null
  let best: Decision | null = null
  let most = SHARE * words.size
  for (let i = Math.max(0, at - REACH); i < Math.min(decisions.length, at + REACH); i++) {
    const other = decisions[i]!
    if (i === at || !other.quoted || other.source.mention === null || other.lent) continue
    const others = contentWords(document, other)
    const shared = [...words].filter((word) => others.has(word)).length
    if (shared < most || (best !== null && shared === most)) continue
    most = shared
    best = other
  }
  return best
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(['PUNCT', 'DET', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'AUX', 'PRON'])

function contentWords({ tokens }: Document, { scene }: Decision): Set<string> {
  const words = new Set<string>()
  for (const { from, to } of scene.utterance.parts) {
    for (let i = from; i < Math.min(to, from + REACH_INSIDE); i++) {
      if (!FUNCTION_WORDS.has(tokens[i]!.pos)) words.add(tokens[i]!.lower)
    }
  }
  return words
}

function next(decisions: readonly Decision[], at: number): Decision | null {
  const behind = decisions[at + 1]
  return behind?.quoted && behind.source.mention !== null ? behind : null
}
