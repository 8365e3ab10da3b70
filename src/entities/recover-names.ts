import type { NameSpan } from '../names/name-span.js'
import { startsUpper } from '../text/characters.js'
import { type Document, tokenSpan } from '../text/document.js'
import { personWords } from './name-words.js'

/** A full name that the tagger is less sure of does not vouch for its family name elsewhere. */
const SURE = 0.8

const SHORTEST = 4

/**
 * The names with those added that were not tagged although they are the last word of a full name in the article:
 * "AmirAbdollahian" beside "Hossein Amir-Abdollahian". and "the Times" beside "Harbour Times". Only words with a capital that are tagged as proper nouns.
 */
export function recoverNames({ text, tokens }: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const surnames = new Set<string>()
  const heads = new Set<string>()
  for (const { type, from, to, start, end, confidence } of names) {
    if (confidence < SURE || to - from < 2) continue
    if (type === 'person') surnames.add(personWords(text.slice(start, end)).at(-1) ?? '')
    else if (type === 'organization') heads.add(tokens[to - 1]!.lower)
  }
  if (surnames.size + heads.size === 0) return names
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
    const isHead = heads.has(lower) && tokens[i - 1]?.lower === 'the' && tokens[i + 1]?.pos !== 'PROPN'
    const type = surnames.has(lower) ? 'person' : isHead ? 'organization' : null
    if (type !== null) all.push({ ...tokenSpan(tokens, i, i + 1), type, confidence: 0.5 })
  }
  return all
}
