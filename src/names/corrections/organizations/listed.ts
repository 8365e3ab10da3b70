/**
 * Organizations by the lists, where the model takes them for something else or for nothing:
 *
 *   [Linkin Park], [30 Seconds to Mars]        a listed phrase that the model has as a place, cut, or not at all
 *   shares of [Nvidia], said [Greenpeace]      a listed word that means nothing else
 *   the [Bank of England] and [Network Rail]   two listed ones are not one
 *
 * Not: Target, Downing Street (data/en/ambiguous-organizations.txt); "The Police said"; a line in title case or capitals.
 */
import { organizations } from '../../../language/en/name-lists.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'

const KIND = 'organization'
const CONFIDENCE = 0.8
/** Shorter words are too often something else. */
const SHORTEST = 5
/** Words that with an article and a capital are an organization. */
const BEHIND_ARTICLE = new Set(['Fed'])
const FIGURE = /^\d+$/
const UNITS = new Set(['%', 'per', 'percent', 'percentage', 'points'])
/** Kinds beside which a listed organization is no certain one. */
const DOUBTFUL = new Set([
  'ambiguous-organization',
  'city',
  'region',
  'country',
  'City',
  'Region',
  'Country',
  'Place',
  'Person',
])

export function findListed(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  return withWords(document, article, withPhrases(document, article, names))
}

function withPhrases(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, sentences } = document
  const all: NameSpan[] = []
  let next = 0
  let end = 0
  for (const { from, to, kinds } of article.phrases) {
    if (from < end || !kinds.includes(KIND) || kinds.some((kind) => DOUBTFUL.has(kind))) continue
    if (!isWritten(from) || !isWritten(to - 1) || !isWhole(from, to) || !article.isRunningText(tokens[from]!.sentence))
      continue
    // "Britain 23 percent, France 24 percent"
    if (FIGURE.test(tokens[to - 1]!.text) && UNITS.has(tokens[to]?.lower ?? '')) continue
    const isOpening = tokens[from]!.lower === 'the' && sentences[tokens[from]!.sentence]!.from === from
    if (isOpening && tokens[to]?.pos !== 'VERB') continue
    end = to
    while (next < names.length && names[next]!.to <= from) all.push(names[next++]!)
    const first = next
    while (next < names.length && names[next]!.from < to) next++
    const beside = names.slice(first, next)
    const outer = beside.find((name) => name.from < from || name.to > to)
    if (outer === undefined) all.push(nameOver(document, from, to, KIND, beside[0]?.confidence ?? CONFIDENCE))
    else {
      all.push(...beside)
      end = Math.max(to, beside.at(-1)!.to)
    }
  }
  return splitCoordinated([...all, ...names.slice(next)])

  /** Not "Foreign Affairs" of "Minister of Foreign Affairs", nor part of a longer row of capitalized words. */
  function isWhole(from: number, to: number): boolean {
    const { runs, casing } = article
    if (casing[from] === Casing.Capital && runs.from[from] !== from) return false
    if (casing[to - 1] === Casing.Capital && runs.to[to - 1] !== to) return false
    return !(tokens[from - 1]?.lower === 'of' && casing[from - 2] === Casing.Capital)
  }

  function isWritten(i: number): boolean {
    return article.casing[i] !== Casing.Plain || tokens[i]!.lower === "'s"
  }

  /** "[Bank of England and Network Rail]" */
  function splitCoordinated(found: readonly NameSpan[]): NameSpan[] {
    const listed = new Set(
      article.phrases.filter(({ kinds }) => kinds.includes(KIND)).map(({ from, to }) => `${from} ${to}`),
    )
    if (listed.size === 0) return [...found]
    return found.flatMap((name) => {
      const { from, to, type, confidence } = name
      if (type !== KIND || to - from < 4) return [name]
      for (let i = from + 1; i + 1 < to; i++) {
        if (tokens[i]!.lower !== 'and') continue
        const isSplit =
          (listed.has(`${from} ${i}`) || isWord(from, i)) && (listed.has(`${i + 1} ${to}`) || isWord(i + 1, to))
        if (isSplit)
          return [nameOver(document, from, i, type, confidence), nameOver(document, i + 1, to, type, confidence)]
      }
      return [name]
    })
  }

  function isWord(from: number, to: number): boolean {
    return to - from === 1 && organizations.has(tokens[from]!.text)
  }
}

/** Listed words that no name lies on. */
function withWords(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const { casing, runs } = article
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    for (let i = from; i < to; i++) {
      while (next < names.length && names[next]!.to <= i) all.push(names[next++]!)
      if (next < names.length && names[next]!.from <= i) continue
      const { text, sentence } = tokens[i]!
      if (BEHIND_ARTICLE.has(text) && tokens[i - 1]?.lower === 'the' && runs.to[i] === i + 1) {
        all.push(nameOver(document, i, i + 1, KIND, CONFIDENCE))
        continue
      }
      if (casing[i] !== Casing.Capital || text.length < SHORTEST || runs.to[i]! - runs.from[i]! > 1) continue
      if (!organizations.has(text) || !article.isRunningText(sentence)) continue
      if (tokens[i - 1]?.text === '-' || tokens[i + 1]?.text === '-' || tokens[i - 1]?.pos === 'DET') continue
      all.push(nameOver(document, i, i + 1, KIND, CONFIDENCE))
    }
  }
  return [...all, ...names.slice(next)]
}
