/**
 * In a line in title case or capitals every word looks like a name. What the text calls by a full name in running text is that
 * name in the line, too:
 *
 *   "Ann Holt Slams Budget", with "Ann Holt" below     [Ann Holt], not [Ann Holt Slams Budget]
 *   "Ann Holt Soto Wins", with "Holt Soto" below       [Ann Holt Soto], whose given name comes first
 *   "WHY ANN HOLT LEFT", with "Ann Holt" below         [ANN HOLT]
 *
 * People alone: an organization may have a place's or a person's name in its own.
 */
import { givenNameGender } from '../../language/en/given-names.js'
import { type Document, type Token, tokenSpan } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'

/** Names of less confidence in running text tell nothing of the headline. */
const LEAST_CONFIDENCE = 0.7
/** A name of another type in the headline, of more confidence, stays: "Ann Holt Foundation". */
const SURE = 0.7
const CONFIDENCE = 0.8
/** Of the names that begin with the same word, no more are remembered. */
const MOST_ALIKE = 8
/** A row of more words is no full name. */
const LONGEST_NAME = 8

export function followBody(
  { tokens, sentences }: Document,
  article: NameArticle,
  names: readonly NameSpan[],
): NameSpan[] {
  if (!article.lineCase.some((line) => line > 0)) return [...names]
  const known = new Map<string, string[][]>()
  for (const { from, to, type, confidence } of names) {
    if (type !== 'person' || to - from < 2 || to - from > LONGEST_NAME || confidence < LEAST_CONFIDENCE) continue
    if (article.isRunningText(tokens[from]!.sentence)) enter(tokens.slice(from, to).map(({ lower }) => lower))
  }
  if (known.size === 0) return [...names]
  const all: NameSpan[] = []
  let next = 0
  sentences.forEach(({ from, to }, sentence) => {
    if (article.isRunningText(sentence)) return
    for (let i = from; i < to; i++) {
      const length = longestAt(i, to)
      if (length === 0) continue
      while (next < names.length && names[next]!.to <= i) all.push(names[next++]!)
      const first = next
      while (next < names.length && names[next]!.from < i + length) next++
      const beside = names.slice(first, next)
      if (beside.some((name) => staysBeside(tokens, name, i, i + length))) all.push(...beside)
      else all.push({ ...tokenSpan(tokens, i, i + length), type: 'person', confidence: CONFIDENCE })
      i = Math.max(i + length, all.at(-1)!.to) - 1
    }
  })
  return [...all, ...names.slice(next)]

  function enter(words: string[]): void {
    const same = known.get(words[0]!)
    if (!same) known.set(words[0]!, [words])
    else if (same.length < MOST_ALIKE && !same.some((other) => other.join(' ') === words.join(' '))) same.push(words)
  }

  function longestAt(i: number, end: number): number {
    let longest = 0
    for (const words of known.get(tokens[i]!.lower) ?? []) {
      if (words.length <= longest || i + words.length > end) continue
      if (words.every((word, k) => tokens[i + k]!.lower === word)) longest = words.length
    }
    return longest
  }
}

/** Whether the name in the headline is as good: the same, or one of another type that the model is sure of. */
function staysBeside(
  tokens: readonly Token[],
  { type, from, to, confidence }: NameSpan,
  knownFrom: number,
  knownTo: number,
): boolean {
  if (type !== 'person') return confidence >= SURE
  // "Ana Cruz Soto", with "Cruz Soto" below
  const given = tokens.slice(from, knownFrom).every(({ lower }) => givenNameGender(lower) !== undefined)
  return to === knownTo && from <= knownFrom && given
}
