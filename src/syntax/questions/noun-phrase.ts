import { fullWeekdays, months } from '../../language/en/date-words.js'
import { childrenOf, labelAt, type SyntaxTree, type TokenRange } from '../syntax-tree.js'

/** What may be left out of a noun phrase. */
export interface NounPhraseOptions {
  /** With relative and participle clauses: "the man who left". */
  readonly clauses?: boolean
  /** With appositions: "Anna Berg, the mayor". */
  readonly appositions?: boolean
  /** With what is coordinated: "Berg and Cruz". */
  readonly conjuncts?: boolean
}

const CLAUSES: ReadonlySet<string> = new Set(['relcl', 'acl', 'advcl', 'ccomp', 'parataxis'])
const COORDINATION: ReadonlySet<string> = new Set(['conj', 'cc'])

/**
 * The noun phrase of a head, as a token range: what hangs on it, without clauses, appositions and coordinated phrases unless
 * they are asked for. Marks at its edges are left out.
 *
 *   [the mayor of Oslo], Anna Berg, who left · with appositions: [the mayor of Oslo, Anna Berg], who left
 */
export function nounPhraseOf(tree: SyntaxTree, head: number, options: NounPhraseOptions = {}): TokenRange {
  const from = startOfPhrase(tree, head, options)
  let last = lastWanted(tree, head, options)
  // Below the head, what is coordinated is part of what it stands in: "Minister of [Health and Sport]".
  const below = { ...options, conjuncts: true }
  for (let edge = last; edge !== head; last = edge) {
    edge = lastWanted(tree, last, below)
    if (edge === last) break
  }
  return withoutMarks(tree, from, last + 1, head)
}

/** The first token of the noun phrase of a head. */
export function startOfPhrase(tree: SyntaxTree, head: number, options: NounPhraseOptions = {}): number {
  for (const child of childrenOf(tree, head)) {
    if (child > head) break
    if (isWanted(tree, child, options)) return tree.first[child]!
  }
  return head
}

/** The last child after a token that belongs to its phrase; the token itself where there is none. */
function lastWanted(tree: SyntaxTree, token: number, options: NounPhraseOptions): number {
  let last = token
  for (const child of childrenOf(tree, token)) {
    if (child < token || labelAt(tree, child) === 'punct') continue
    if (!isWanted(tree, child, options)) break
    last = child
  }
  return last
}

function isWanted(tree: SyntaxTree, child: number, { clauses, appositions, conjuncts }: NounPhraseOptions): boolean {
  const label = labelAt(tree, child)
  if (label === 'punct') return false
  if (CLAUSES.has(label)) return clauses === true
  if (label === 'appos') return appositions === true
  if (COORDINATION.has(label)) return conjuncts === true
  if (child > tree.head[child]! && isDay(tree, child)) return false
  // "Berg's claim": the mark of the possessive is no part of whom it belongs to.
  return label !== 'case'
}

/** "a spokesman [on Tuesday]", "the company [Monday]", "a commission [in January]": the day of what was done, hung on who did it. */
function isDay(tree: SyntaxTree, child: number): boolean {
  const word = labelAt(tree, child) === 'prep' && tree.tokens[child + 1] !== undefined ? child + 1 : child
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
