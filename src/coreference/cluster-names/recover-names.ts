import type { NameSpan } from '../../names/name-span.js'
import { startsUpper } from '../../text/characters.js'
import type { Document, Token } from '../../text/document.js'
import { personWords } from './name-words.js'

/** A full name that the tagger is less sure of, over all of its mentions, does not vouch for its family name elsewhere. */
const SURE = 0.8

const SHORTEST = 4

/**
 * The names with those added that were not tagged although they are the last word of a full name in the article:
 * "AmirAbdollahian" beside "Hossein Amir-Abdollahian", and "the Times" or "a Times report" beside "Harbour Times". Only words
 * with a capital that are tagged as proper nouns. A name that was cut short is made whole: "Ana Maria" before "Berg", where
 * "Berg" is a person's name further on, and "Lian Ker" behind "Ti", likewise.
 */
export function recoverNames(document: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const { text, tokens } = document
  const surnames = new Set<string>()
  const heads = new Set<string>()
  const alone = new Set<string>()
  const sure = new Map<string, number>()
  for (const { type, from, to, start, end, confidence } of names) {
    if (type === 'person' && to - from > 1) {
      const surname = personWords(text.slice(start, end)).at(-1) ?? ''
      const sum = (sure.get(surname) ?? 0) + confidence
      sure.set(surname, sum)
      if (sum >= SURE) surnames.add(surname)
    } else if (confidence >= SURE) {
      if (type === 'person') alone.add(tokens[from]!.lower)
      else if (type === 'organization' && to - from > 1) heads.add(tokens[to - 1]!.lower)
    }
  }
  // "The Holt Stool" is not of a family where "the stool" is spoken of.
  for (const { text: word, lower } of tokens) if (!startsUpper(word)) surnames.delete(lower)
  if (surnames.size + heads.size + alone.size === 0) return names
  const all: NameSpan[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const name = names[next]
    if (name?.from === i) {
      const whole = name.type === 'person' ? withSurname(document, name, names[next - 1], names[next + 1], alone) : name
      all.push(whole)
      next++
      i = whole.to - 1
      continue
    }
    const { start, end, text: word, lower, pos } = tokens[i]!
    if (tokens[i + 1]?.text === '-' && (name?.from ?? i + 3) >= i + 3 && surnames.has(joined(tokens, i))) {
      all.push({ from: i, to: i + 3, start, end: tokens[i + 2]!.end, type: 'person', confidence: 0.5 })
      i += 2
      continue
    }
    if (pos !== 'PROPN' || word.length < SHORTEST || !startsUpper(word)) continue
    const isHead = heads.has(lower) && standsAlone(tokens, i)
    const type = surnames.has(lower) ? 'person' : isHead ? 'organization' : null
    if (type !== null) all.push({ from: i, to: i + 1, start, end, type, confidence: 0.5 })
  }
  return all
}

/** "amirkhani" of "Amir-Khani"; empty where the words are apart or small. */
function joined(tokens: readonly Token[], i: number): string {
  const [left, hyphen, right] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]]
  if (right === undefined || left.end !== hyphen.start || hyphen.end !== right.start) return ''
  return startsUpper(left.text) && startsUpper(right.text) ? left.lower + right.lower : ''
}

/** Whether a noun with a capital stands for an organization: "the Times said", "a Times report"; not "the Times Square". */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower
  const following = tokens[i + 1]?.pos
  return before === 'the' ? following !== 'PROPN' : (before === 'a' || before === 'an') && following === 'NOUN'
}

function withSurname(
  { text, tokens }: Document,
  name: NameSpan,
  previous: NameSpan | undefined,
  next: NameSpan | undefined,
  alone: ReadonlySet<string>,
): NameSpan {
  const { from, to, start, end, type, confidence } = name
  const isSurname = (token: Token | undefined) =>
    token !== undefined && startsUpper(token.text) && alone.has(token.lower)
  const [before, following] = [tokens[from - 1], tokens[to]]
  if (isSurname(before) && before!.end === start - 1 && text[before!.end] === ' ' && (previous?.to ?? 0) < from)
    return { from: from - 1, to, start: before!.start, end, type, confidence }
  if (!isSurname(following) || following!.start !== end + 1 || text[end] !== ' ' || next?.from === to) return name
  return { from, to: to + 1, start, end: following!.end, type, confidence }
}
