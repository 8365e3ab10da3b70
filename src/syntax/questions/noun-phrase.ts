import { fullWeekdays, months } from '../../language/en/date-words.js'
import { hasLabel, labelSet, type SyntaxTree, type TokenRange } from '../syntax-tree.js'

/** What may be left out of a noun phrase. */
export interface NounPhraseOptions {
  /** With relative and participle clauses: "the man who left". */
  readonly clauses?: boolean
  /** With appositions: "Anna Berg, the mayor". */
  readonly appositions?: boolean
  /** With what is coordinated: "Berg and Cruz". */
  readonly conjuncts?: boolean
}

const MARK = labelSet('punct')
const CLAUSES = labelSet('relcl', 'acl', 'advcl', 'ccomp', 'parataxis')
const APPOSITION = labelSet('appos')
const COORDINATION = labelSet('conj', 'cc')
const POSSESSIVE_MARK = labelSet('case')
const PREPOSITION = labelSet('prep')

const PLAIN: NounPhraseOptions = {}

/**
 * The noun phrase of a head, as a token range: what hangs on it, without clauses, appositions and coordinated phrases unless
 * they are asked for. Marks at its edges are left out.
 *
 *   [the mayor of Oslo], Anna Berg, who left · with appositions: [the mayor of Oslo, Anna Berg], who left
 */
export function nounPhraseOf(tree: SyntaxTree, head: number, options: NounPhraseOptions = PLAIN): TokenRange {
  const from = startOfPhrase(tree, head, options)
  let last = lastWanted(tree, head, options)
  // Below the head, what is coordinated is part of what it stands in: "Minister of [Health and Sport]".
  const { clauses = false, appositions = false } = options
  const below = { clauses, appositions, conjuncts: true }
  for (let edge = last; edge !== head; last = edge) {
    edge = lastWanted(tree, last, below)
    if (edge === last) break
  }
  return withoutMarks(tree, from, last + 1, head)
}

/** The first token of the noun phrase of a head. */
export function startOfPhrase(tree: SyntaxTree, head: number, options: NounPhraseOptions = PLAIN): number {
  const { firstChild, nextSibling } = tree
  for (let child = firstChild[head]!; child >= 0 && child < head; child = nextSibling[child]!) {
    if (isWanted(tree, child, options)) return tree.first[child]!
  }
  return head
}

/** The last child after a token that belongs to its phrase; the token itself where there is none. */
function lastWanted(tree: SyntaxTree, token: number, options: NounPhraseOptions): number {
  let last = token
  const { firstChild, nextSibling } = tree
  for (let child = firstChild[token]!; child >= 0; child = nextSibling[child]!) {
    if (child < token || hasLabel(tree, child, MARK)) continue
    if (!isWanted(tree, child, options)) break
    last = child
  }
  return last
}

function isWanted(tree: SyntaxTree, child: number, { clauses, appositions, conjuncts }: NounPhraseOptions): boolean {
  if (hasLabel(tree, child, MARK)) return false
  if (hasLabel(tree, child, CLAUSES)) return clauses === true
  if (hasLabel(tree, child, APPOSITION)) return appositions === true
  if (hasLabel(tree, child, COORDINATION)) return conjuncts === true
  if (child > tree.head[child]! && isDay(tree, child)) return false
  // "Berg's claim": the mark of the possessive is no part of whom it belongs to.
  return !hasLabel(tree, child, POSSESSIVE_MARK)
}

/** "a spokesman [on Tuesday]", "the company [Monday]", "a commission [in January]": the day of what was done, hung on who did it. */
function isDay(tree: SyntaxTree, child: number): boolean {
  const word = hasLabel(tree, child, PREPOSITION) && tree.tokens[child + 1] !== undefined ? child + 1 : child
  const { lower } = tree.tokens[word]!
  return fullWeekdays.has(lower) || (word > child && tree.tokens[child]!.lower === 'in' && months.has(lower))
}

function withoutMarks({ tokens }: SyntaxTree, from: number, to: number, head: number): TokenRange {
  let first = from
  let end = to
  while (first < head && tokens[first]!.pos === 'PUNCT') first++
  while (end > head + 1 && tokens[end - 1]!.pos === 'PUNCT') end--
  return { from: first, to: end }
}
