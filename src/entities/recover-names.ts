import type { NameSpan } from '../names/name-span.js'
import { startsUpper } from '../text/characters.js'
import { type Document, tokenSpan } from '../text/document.js'
import { personWords } from './name-words.js'

/** A full name that the tagger is less sure of does not vouch for its family name elsewhere. */
const SURE = 0.8

const SHORTEST = 4

/**
 * The names with those added that were not tagged although the article has them as the family name of somebody in full:
 * "AmirAbdollahian" beside "Hossein Amir-Abdollahian". Only words with a capital that are tagged as proper nouns.
 */
export function recoverNames({ text, tokens }: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const surnames = new Map<string, number>()
  for (const { type, start, end, confidence } of names) {
    if (type !== 'person' || confidence < SURE) continue
    const words = personWords(text.slice(start, end))
    if (words.length > 1) surnames.set(words.at(-1)!, confidence)
  }
  if (surnames.size === 0) return names
  const all: NameSpan[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const name = names[next]
    if (name?.from === i) {
      all.push(name)
      next++
      i = name.to - 1
      continue
    }
    const { text: word, lower, pos } = tokens[i]!
    if (pos !== 'PROPN' || word.length < SHORTEST || !startsUpper(word)) continue
    if (surnames.has(lower)) all.push({ ...tokenSpan(tokens, i, i + 1), type: 'person', confidence: 0.5 })
  }
  return all
}
