/**
 * Firms that are called like people:
 *
 *   [Lowe's] stores, at [Dillard's]     a listed firm with its 's, straight or curly; not where "Ann Lowe" is in the article
 *   [Holt & Berg], [Holt, Soto & Berg]  family names with an ampersand between; not "Ann & Tom Holt"
 *   [Kerr Co.], [Dunn Bros.]            a word for a firm behind a name
 *
 * A "Wendy's" that is also somebody's is a firm before a word for what firms have ("Wendy's restaurants") or where no noun follows.
 */
import { givenNameGender } from '../../../language/en/given-names.js'
import { businessNouns, familyNames, organizations } from '../../../language/en/name-lists.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'

const FIRM_WORDS = new Set(['bros', 'co', 'corp', 'cos', 'gmbh', 'inc', 'llc', 'llp', 'ltd', 'plc', 'sons'])
const POSSESSIVE = new Set(["'s", '’s'])
const CONFIDENCE = 0.8
const WORD = /^\p{Lu}\p{L}+$/u

export function joinFirms(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  return joinAmpersands(document, withFirmWords(document, withPossessives(document, article, names)))
}

function withPossessives(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const people = new Set<string>()
  for (const { from, to, type } of names) if (type === 'person' && to - from > 1) people.add(tokens[to - 1]!.lower)
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    const end = Math.min(tokens.length, to + 1)
    for (let i = from + 1; i < end; i++) {
      if (tokens[i]!.text === '&' && isPair(i)) {
        while (next < names.length && names[next]!.to < i) all.push(names[next++]!)
        const named = names[next]
        if (named && named.from <= i + 1) continue
        all.push(nameOver(document, i - 1, i + 2, 'organization', CONFIDENCE))
        continue
      }
      if (article.casing[i - 1] !== Casing.Capital || !(isFirm(i) || isFirmWord(i))) continue
      while (next < names.length && names[next]!.to < i) all.push(names[next++]!)
      const name = names[next]
      const beside = name && name.from <= i ? name : undefined
      if (beside && (beside.from < i - 1 || beside.to > i + 1)) continue
      if (beside) next++
      all.push(nameOver(document, i - 1, i + 1, 'organization', beside?.confidence ?? CONFIDENCE))
    }
  }
  return [...all, ...names.slice(next)]

  /** "Bros." behind a word that the model has left out. */
  function isFirmWord(i: number): boolean {
    const { text, lower, sentence } = tokens[i]!
    if (text === lower || !text.endsWith('.') || !FIRM_WORDS.has(lower.slice(0, -1))) return false
    return tokens[i - 1]!.sentence === sentence && tokens[i - 1]!.pos !== 'DET'
  }

  /** Two family names that the model has left out: "Holt & Berg". */
  function isPair(i: number): boolean {
    const after = tokens[i + 1]
    if (after?.sentence !== tokens[i - 1]!.sentence) return false
    const [left, right] = [tokens[i - 1]!.text, after.text]
    return WORD.test(left) && WORD.test(right) && (familyNames.has(left) || familyNames.has(right))
  }

  function isFirm(i: number): boolean {
    if (!POSSESSIVE.has(tokens[i]!.text)) return false
    const { text, lower } = tokens[i - 1]!
    if (!organizations.has(`${text}'s`) || people.has(lower) || tokens[i - 2]?.text === '&') return false
    if (tokens[i]!.start !== tokens[i - 1]!.end) return false
    const after = tokens[i + 1]
    const follows = after?.sentence === tokens[i]!.sentence ? after : undefined
    if (follows === undefined || businessNouns.has(follows.lower)) return true
    if (givenNameGender(lower) === undefined && !familyNames.has(text)) return true
    return !['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV'].includes(follows.pos)
  }
}

/** "Kerr" and "Co.", "Ben & Jerry" and "'s" */
function withFirmWords(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  const all: NameSpan[] = []
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!
    const end = name.type === 'group' ? name.to : endOf(name)
    const isFirm = end > name.to || endsInFirmWord(name)
    // "Ltd." may be a name of its own to the model.
    let to = end
    for (; names[k + 1] !== undefined && names[k + 1]!.from < end; k++) to = Math.max(to, names[k + 1]!.to)
    all.push(isFirm ? nameOver(document, name.from, to, 'organization', name.confidence) : name)
  }
  return all

  /** Behind the word for a firm, or the "'s", that follows a name. */
  function endOf({ from, to, start, end }: NameSpan): number {
    const isPossessive = to - from > 1 && POSSESSIVE.has(tokens[to]?.text ?? '')
    if (isPossessive && organizations.has(`${text.slice(start, end)}'s`)) return to + 1
    if (isFirmWord(to - 1) && to - from > 1) return to
    const at = tokens[to]?.text === '&' ? to + 1 : to
    const after = tokens[at]
    const isWritten = after?.sentence === tokens[from]!.sentence && after.text !== after.lower
    return isWritten && isFirmWord(at) ? at + 1 : to
  }

  function endsInFirmWord({ from, to, type }: NameSpan): boolean {
    return type !== 'group' && to - from > 1 && isFirmWord(to - 1)
  }

  function isFirmWord(i: number): boolean {
    return FIRM_WORDS.has(tokens[i]!.lower.replace('.', ''))
  }
}

function joinAmpersands(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const joined: NameSpan[] = []
  for (const name of names) {
    let before = joined.at(-1)
    if (isLeftOut(name, before)) {
      before = { ...nameOver(document, name.from - 2, name.from - 1, 'organization', name.confidence) }
      joined.push(before)
    }
    if (before && before.to + 1 === name.from && tokens[before.to]!.text === '&' && isFirmOf(before, name)) {
      joined[joined.length - 1] = nameOver(document, before.from, endOf(name), 'organization', before.confidence)
    } else joined.push(name)
  }
  return joined

  /** "Holt" of "Holt & [Berg]". */
  function isLeftOut({ from, type }: NameSpan, before: NameSpan | undefined): boolean {
    if (type === 'group' || type === 'place' || tokens[from - 1]?.text !== '&' || from < 2) return false
    const first = tokens[from - 2]!
    if (first.sentence !== tokens[from]!.sentence || (before && before.to >= from - 1)) return false
    return WORD.test(first.text) && tokens[from - 3]?.text !== '-'
  }

  function isFirmOf(a: NameSpan, b: NameSpan): boolean {
    if (a.type === 'group' || b.type === 'group' || (a.type === 'place' && b.type === 'place')) return false
    if (tokens[a.from]!.sentence !== tokens[b.from]!.sentence) return false
    if (a.type === 'organization' && b.type === 'organization') return a.to - a.from === 1 && b.to - b.from === 1
    const isGiven = (name: NameSpan) => givenNameGender(tokens[name.from]!.lower) !== undefined
    const isFull = (name: NameSpan) => name.type === 'person' && name.to - name.from > 1 && isGiven(name)
    if (isFull(a) || isFull(b)) return false
    return !isGiven(a) || !isGiven(b) || endOf(b) > b.to
  }

  /** Behind the 's of "Ben & Jerry's". */
  function endOf({ from, to }: NameSpan): number {
    const isListed =
      POSSESSIVE.has(tokens[to]?.text ?? '') && organizations.has(`${tokens[from - 2]?.text} & ${tokens[from]!.text}'s`)
    return isListed ? to + 1 : to
  }
}
