/**
 * Organizations that the article says are one, wherever it names them:
 *
 *   [Douban], a Chinese social media platform, ... users of [Douban]     an apposition with a noun for organizations
 *   [Levin and Lowe], a law firm                                         of two words that are one firm
 *   the airline [Wataniya], the band [Poison]                            such a noun right before
 *
 * Not: [Ann Holt], a film maker, who is a person; the group Ann Holt leads; [Halen] of Eddie Halen's band.
 */
import { givenNameGender } from '../../../language/en/given-names.js'
import { organizationSynonyms } from '../../../language/en/organization-nouns.js'
import { personNouns } from '../../../language/en/person-nouns.js'
import type { Document, Token } from '../../../text/document.js'
import { appositionHead } from '../../apposition.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import type { Stretch } from '../../stretches.js'
import { nameOver, type Range, withNamesOver } from '../span.js'

const CONFIDENCE = 0.8
const LONGEST_NAME = 4
/** A person or place that the model is surer of stays one. */
const SURE = 0.9
const DAY = /day$/
/** Nouns of which one that stands right before a name is what it is. */
const BEFORE = new Set(
  (
    'airline app automaker band bank brewer broadcaster carmaker channel charity chipmaker company conglomerate daily developer ' +
    'drugmaker firm giant insurer journal label lender magazine manufacturer miner movement network newspaper ngo nonprofit ' +
    'organisation organization planemaker platform provider publisher retailer shipbuilder start-up startup subsidiary supermarket ' +
    'tabloid website'
  ).split(' '),
)

export function findDescribed(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const textOf = ({ from, to }: Range) =>
    document.text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end)
  const rows = article.stretches.flatMap((stretch) => rowsOf(document, article, stretch))
  const known = new Set<string>()
  let end = 0
  for (const row of rows) {
    if (row.from < end || row.to - row.from > LONGEST_NAME || !isDescribed(document, article, row)) continue
    known.add(textOf(row))
    end = row.to
  }
  for (const { from, to, type } of names) {
    if (type !== 'person') continue
    for (let i = from + 1; i < to; i++) known.delete(textOf({ from: i, to }))
  }
  if (known.size === 0) return [...names]
  const named = rows.filter((row) => known.has(textOf(row)))
  return withNamesOver(names, named, (row, beside) =>
    (row.isPair ? areOfPair(row, beside) : isFree(row, beside))
      ? nameOver(document, row.from, row.to, 'organization', CONFIDENCE)
      : undefined,
  )
}

interface Row extends Range {
  /** "Levin and Lowe" */
  readonly isPair: boolean
}

/** The rows of capitalized words, and two of one word each that "and" joins. */
function rowsOf({ tokens }: Document, { casing, runs }: NameArticle, { from, to }: Stretch): Row[] {
  const rows: Row[] = []
  const isWord = (i: number) => casing[i] === Casing.Capital && runs.to[i]! - runs.from[i]! === 1
  for (let i = from; i < to; i++) {
    if (casing[i] !== Casing.Capital || runs.from[i] !== i) continue
    const isPair = i + 3 <= to && tokens[i + 1]!.lower === 'and' && isWord(i) && isWord(i + 2)
    if (isPair) rows.push({ from: i, to: i + 3, isPair })
    rows.push({ from: i, to: runs.to[i]!, isPair: false })
  }
  return rows
}

function isDescribed({ tokens, sentences }: Document, article: NameArticle, { from, to, isPair }: Row): boolean {
  const { sentence, lower, pos } = tokens[from]!
  const before = tokens[from - 1]?.sentence === sentence ? tokens[from - 1] : undefined
  const isNamed = before !== undefined && BEFORE.has(before.lower)
  // Few words are either: what takes longer comes last.
  if (!isNamed && !isBeforeApposition(tokens, to, sentence)) return false
  const last = tokens[to - 1]!
  if ((pos !== 'PROPN' && !(isNamed && to - from > 1)) || DAY.test(last.text) || last.end - last.start < 3) return false
  if (!article.isRunningText(sentence) || givenNameGender(lower) !== undefined) return false
  if (isNamed) return true
  // "In Paris, the company": what stands behind a preposition at the beginning is a place.
  if (before?.pos === 'ADP' && sentences[sentence]!.from >= from - 2) return false
  const head = appositionHead(tokens, to)
  if (isPair) return head >= 0 && tokens[head]!.lower === 'firm'
  return head >= 0 && organizationSynonyms.has(tokens[head]!.lower) && !personNouns.has(tokens[head]!.lower)
}

function isBeforeApposition(tokens: readonly Token[], end: number, sentence: number): boolean {
  if (tokens[end]?.text !== ',' || tokens[end]!.sentence !== sentence) return false
  const article = tokens[end + 1]?.lower
  return article === 'a' || article === 'an'
}

function areOfPair({ from, to }: Range, beside: readonly NameSpan[]): boolean {
  return beside.every((name) => name.to - name.from === 1 && name.from >= from && name.to <= to)
}

/** Whether the model has a doubtful name there, or parts of one: [Dalit] Women Fight, an organization. */
function isFree({ from, to }: Range, beside: readonly NameSpan[]): boolean {
  if (beside.length === 1 && beside[0]!.from === from && beside[0]!.to === to) return isDoubtful(beside[0]!)
  return beside.every(
    (name) => name.from >= from && name.to <= to && name.type !== 'person' && name.type !== 'organization',
  )
}

function isDoubtful({ type, confidence }: NameSpan): boolean {
  return type === 'person' || type === 'place' ? confidence < SURE : false
}
