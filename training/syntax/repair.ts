/**
 * Mends what the silver parses get wrong in constructions that news is full of, so that our parser learns them right. Each
 * mends one kind where the words leave no doubt:
 *
 *   Berg, Cruz and Diallo said               a list, not two subjects or an apposition
 *   the mayor of Oslo, Anna Berg, said       the apposition of the mayor, not of Oslo
 *   the mayor of Oslo, who left, said        the clause of the mayor, not of Oslo
 *
 * Near misses: the mayor of Oslo, Norway · Berg, the mayor, said · the brother of Anna Berg, who left
 */
import type { ParsedArticle } from '../../evaluation/parses.js'
import { givenNameGender } from '../../src/language/en/given-names.js'
import { personNouns } from '../../src/language/en/person-nouns.js'
import { labelNumbers } from '../../src/syntax/labels.js'
import { tagNumbers } from '../../src/syntax/tags.js'

const label = (name: string) => labelNumbers.get(name)!
const APPOS = label('appos')
const CONJ = label('conj')
const COMPOUND = label('compound')
const DET = label('det')
const NSUBJ = new Set([label('nsubj'), label('nsubjpass')])
const POBJ = label('pobj')
const PREP = label('prep')
const RELCL = label('relcl')
const CC = label('cc')
const NNP = tagNumbers.get('NNP')!

export function repair(article: ParsedArticle): void {
  const { heads } = article
  for (let i = 0; i < heads.length; i++) {
    repairList(article, i)
    repairApposition(article, i)
    repairRelativeClause(article, i)
  }
}

/** `i` is the second name: it and the first are names without an article, a comma between them, "and" and a third behind it. */
function repairList({ document: { tokens }, heads, labels, tags }: ParsedArticle, i: number): void {
  if (tags[i] !== NNP || (labels[i] !== APPOS && !NSUBJ.has(labels[i]!))) return
  const first = labels[i] === APPOS ? heads[i]! : subjectBefore(heads, labels, i)
  if (first < 0 || first > i || tags[first] !== NNP || hasChild(heads, labels, first, DET)) return
  if (hasChild(heads, labels, i, DET) || !hasChild(heads, labels, i, CC)) return
  const third = childWith(heads, labels, i, CONJ)
  if (third < 0 || tags[third] !== NNP || hasChild(heads, labels, third, DET)) return
  const start = leftEdge(heads, i)
  if (tokens[start - 1]?.text !== ',' || start - 2 !== first) return
  heads[i] = first
  labels[i] = CONJ
  if (heads[start - 1] !== first) heads[start - 1] = first
}

/** The subject of the same verb that stands before another; -1 where there is none. */
function subjectBefore(heads: Int32Array, labels: Uint8Array, i: number): number {
  for (let k = i - 1; k > i - 12 && k >= 0; k--) if (heads[k] === heads[i] && NSUBJ.has(labels[k]!)) return k
  return -1
}

/** A name of a person behind a place: what it hangs on is the person noun that the place completes. */
function repairApposition({ document: { tokens }, heads, labels, tags }: ParsedArticle, i: number): void {
  if (labels[i] !== APPOS || tags[i] !== NNP || heads[i]! > i) return
  const place = heads[i]!
  const person = personAbove(tokens, heads, labels, place)
  const given = tokens[leftEdge(heads, i)]!.lower
  if (person < 0 || isPersonName(tokens, heads, labels, place) || givenNameGender(given) === undefined) return
  if (!hasChild(heads, labels, i, COMPOUND)) return
  heads[i] = person
  moveComma(tokens, heads, leftEdge(heads, i) - 1, place, person)
}

function repairRelativeClause({ document: { tokens }, heads, labels }: ParsedArticle, i: number): void {
  if (labels[i] !== RELCL || tokens[leftEdge(heads, i)]!.lower !== 'who') return
  const place = heads[i]!
  const person = personAbove(tokens, heads, labels, place)
  if (person < 0 || isPersonName(tokens, heads, labels, place) || personNouns.has(tokens[place]!.lower)) return
  heads[i] = person
  moveComma(tokens, heads, leftEdge(heads, i) - 1, place, person)
}

/** The noun for a person that the object of "of" or another preposition completes; -1 where there is none. */
function personAbove(
  tokens: readonly { lower: string }[],
  heads: Int32Array,
  labels: Uint8Array,
  object: number,
): number {
  let at = object
  while (labels[at] === CONJ) at = heads[at]!
  for (let k = 0; k < 3 && labels[at] === POBJ && labels[heads[at]!] === PREP; k++) {
    at = heads[heads[at]!]!
    if (at < 0) return -1
    const noun = personNouns.get(tokens[at]!.lower)
    if (noun !== undefined && noun.kind !== 'honorific') return at
  }
  return -1
}

function isPersonName(
  tokens: readonly { lower: string }[],
  heads: Int32Array,
  labels: Uint8Array,
  name: number,
): boolean {
  return hasChild(heads, labels, name, COMPOUND) && givenNameGender(tokens[leftEdge(heads, name)]!.lower) !== undefined
}

function moveComma(
  tokens: readonly { text: string }[],
  heads: Int32Array,
  comma: number,
  from: number,
  to: number,
): void {
  if (tokens[comma]?.text === ',' && heads[comma] === from) heads[comma] = to
}

function childWith(heads: Int32Array, labels: Uint8Array, head: number, wanted: number): number {
  for (let k = Math.max(0, head - REACH); k < Math.min(heads.length, head + REACH); k++) {
    if (heads[k] === head && labels[k] === wanted) return k
  }
  return -1
}

function hasChild(heads: Int32Array, labels: Uint8Array, head: number, wanted: number): boolean {
  return childWith(heads, labels, head, wanted) >= 0
}

/** The first token of what hangs on one. */
function leftEdge(heads: Int32Array, token: number): number {
  let edge = token
  for (let k = token - 1; k >= Math.max(0, token - REACH); k--) {
    if (heads[k]! >= edge && heads[k]! <= token) edge = k
    else break
  }
  return edge
}

const REACH = 25
