import { startOfPhrase } from '../syntax/questions/noun-phrase.js'
import { labelAt, type SyntaxTree, tagAt } from '../syntax/syntax-tree.js'
import { nounPhraseAround } from '../text/noun-phrases.js'

/**
 * Where the noun phrase of a head begins:
 *
 *   [the] former mayor · [the] UP assembly · at least [one] woman · just [a] man · [the] ex-president
 */
export function startOfNominal(tree: SyntaxTree, head: number): number {
  const { tokens } = tree
  const start = startOfPhrase(tree, head)
  // The words of "ex-president" are tokens of their own, which the parser may hang anywhere.
  if (start > tree.from && HYPHEN.test(tokens[start - 1]!.text)) return nounPhraseAround(tokens, head).from
  let first = start
  while (first < head && (labelAt(tree, first) === 'advmod' || tokens[first]!.pos === 'PUNCT')) first++
  return DETERMINING.has(tagAt(tree, first)) ? first : start
}

const HYPHEN = /^[-–‑]$/
const DETERMINING: ReadonlySet<string> = new Set(['DT', 'PRP$', 'CD'])
