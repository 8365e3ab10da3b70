import { isVerb } from '../syntax/questions/clause-of.js'
import { labelAt, type SyntaxTree, tagAt } from '../syntax/syntax-tree.js'
import type { Mention } from './mention.js'
import { PERSONAL_PRONOUNS } from './pronouns.js'

/**
 * What a token that is in no name heads, where it may stand for a person or thing; null where it heads nothing:
 *
 *   the [mayor] · [police] · a White House [official] · the [report] · the 45-year-[old] · [some] said · [she] · the man [who]
 *
 * Not: within a compound, the [police] officer, the [ex]-president · [both] of "Berg and Cruz both said"
 */
export function formAt(tree: SyntaxTree, token: number): Exclude<Mention['form'], 'name'> | null {
  const { lower } = tree.tokens[token]!
  if (PERSONAL_PRONOUNS.has(lower)) return 'pronoun'
  const label = labelAt(tree, token)
  if (MODIFIERS.has(label) || FLOATING.has(lower) || isPartOfWord(tree, token)) return null
  const tag = tagAt(tree, token)
  if (PRONOUNS.has(tag)) return 'pronoun'
  if (tag.startsWith('NN') || endsAge(tree, token)) return 'nominal'
  return SUBJECTS.has(label) && !isVerb(tree, token) ? 'nominal' : null
}

const MODIFIERS: ReadonlySet<string> = new Set([
  'compound',
  'amod',
  'nummod',
  'det',
  'case',
  'punct',
  'npadvmod',
  'mark',
  'advmod',
])
const FLOATING: ReadonlySet<string> = new Set(['each', 'both', 'all'])
const PRONOUNS: ReadonlySet<string> = new Set(['PRP', 'WP', 'WDT', 'EX'])
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubjpass'])

/** The "old" of "the 45-year-old". */
function endsAge({ tokens }: SyntaxTree, token: number): boolean {
  return tokens[token]!.lower === 'old' && tokens[token - 2]?.lower === 'year'
}

/** The "ex" and the "-" of "the ex-president". */
function isPartOfWord({ tokens }: SyntaxTree, token: number): boolean {
  const { pos, end } = tokens[token]!
  const next = tokens[token + 1]
  return pos === 'PUNCT' || (next?.text === '-' && next.start === end && tokens[token + 2]?.start === next.end)
}
