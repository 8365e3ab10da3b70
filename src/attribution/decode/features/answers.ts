import type { Document } from '../../../text/document.js'
import type { Content } from '../../contents/content.js'
import { ASKS } from '../../cues/verbs.js'

/** How a content ends. */
export const CLOSINGS = ['comma', 'stop', 'word', 'statement', 'question', 'asked'] as const
/** How the words of the next one begin, where they may answer a question. */
export const OPENINGS = ['reply', 'few words', 'question', 'words', 'statement'] as const

/** The first of the {@link CLOSINGS} that ask. */
export const QUESTION = CLOSINGS.indexOf('question')

/** Index into {@link CLOSINGS}. */
export function closingOf({ query }: Content): number {
  if (query === null) return 3
  const { stop } = query.context
  if (stop === '?') return ASKS.has(query.adjacentMention?.role.verb?.lemma ?? '') ? QUESTION + 1 : QUESTION
  return stop === ',' ? 0 : stop === null ? 2 : 1
}

/** Index into {@link OPENINGS}: how the words of a second content, which stands in a paragraph of its own, may answer a question. */
export function openingOf({ tokens }: Document, { query }: Content): number {
  if (query === null) return 4
  const { from } = query.context.utterance.parts[0]!
  if (REPLY_WORDS.has(tokens[from]!.lower)) return 0
  if (query.context.stop === '?') return 2
  return query.context.utterance.parts.at(-1)!.to - from <= FEW ? 1 : 3
}

const REPLY_WORDS = new Set([
  'yes',
  'no',
  'yeah',
  'yep',
  'nope',
  'nah',
  'never',
  'absolutely',
  'sure',
  'maybe',
  'perhaps',
  'ok',
])
/** "Not a single day." */
const FEW = 6
