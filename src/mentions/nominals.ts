import { fullWeekdays, months } from '../language/en/date-words.js'
import { quickSet, type WordSet } from '../language/en/quick-lists.js'
import { isVerb } from '../syntax/questions/clause-of.js'
import { childWith, hasLabel, hasTag, labelSet, type SyntaxTree, tagSet } from '../syntax/syntax-tree.js'
import { startsUpper } from '../text/characters.js'
import type { Token } from '../text/document.js'
import { endsAge } from '../text/noun-phrases.js'
import { plainMark } from '../text/plain-mark.js'
import type { Mention } from './mention.js'
import { PERSONAL_PRONOUNS } from './pronouns.js'

/**
 * What a token that is in no name heads, where it may stand for a person or thing; null where it heads nothing:
 *
 *   the [mayor] · [police] · a White House [official] · the [report] · the 45-year-[old] · [some] said · said [another] · [she] · the man [who]
 *
 * Not: within a compound, the [police] officer, the [ex]-president · [both] of "Berg and Cruz both said" · [Monday], in [May] ·
 * a part of the body, she shakes her [head]
 */
export function formAt(tree: SyntaxTree, token: number): Exclude<Mention['form'], 'name'> | null {
  const { lower } = tree.tokens[token]!
  if (PERSONAL_PRONOUNS.has(lower)) return 'pronoun'
  if (hasLabel(tree, token, MODIFIERS) || FLOATING.has(lower) || isPartOfWord(tree, token)) return null
  if (hasTag(tree, token, PRONOUNS)) return 'pronoun'
  if (isDay(tree.tokens[token]!) || isPartOfBody(tree, token)) return null
  if (hasTag(tree, token, NOUNS) || endsAge(tree.tokens, token)) return 'nominal'
  if (isVerb(tree, token)) return null
  return hasLabel(tree, token, SUBJECTS) || isInverted(tree, token) ? 'nominal' : null
}

/** “…,” said [another]. The parser takes it for an object. */
function isInverted(tree: SyntaxTree, token: number): boolean {
  const { tokens, from } = tree
  if (!ALONE.has(tokens[token]!.lower) || !hasLabel(tree, token, OBJECT) || token < from + 2) return false
  return isVerb(tree, token - 1) && endsWords(tokens, token - 2) && tokens[token + 1]?.pos === 'PUNCT'
}

const ALONE: WordSet = quickSet(new Set('another one some many most several neither two three'.split(' ')))

/** Whether a token is the mark, or the comma after it, that quoted words end with: “…,” said · “…”, said */
function endsWords(tokens: readonly Token[], i: number): boolean {
  return (
    plainMark(tokens[i]!.text) !== undefined ||
    (tokens[i]!.text === ',' && plainMark(tokens[i - 1]?.text ?? '') !== undefined)
  )
}

const MODIFIERS = labelSet('compound', 'amod', 'nummod', 'det', 'case', 'punct', 'npadvmod', 'mark', 'advmod')
const FLOATING: WordSet = quickSet(new Set(['each', 'both', 'all']))
const PRONOUNS = tagSet((tag) => tag === 'PRP' || tag === 'WP' || tag === 'WDT' || tag === 'EX')
const NOUNS = tagSet((tag) => tag.startsWith('NN'))
const SUBJECTS = labelSet('nsubj', 'nsubjpass')
const OBJECT = labelSet('dobj', 'attr')

function isDay({ text, lower }: Token): boolean {
  return startsUpper(text) && (fullWeekdays.has(lower) || months.has(lower))
}

/**
 * The [head] of "she shakes her head": the one part of the body that is a person, too. Organizations have heads, and one's own
 * head is of something: its [head] · his [head] of sales
 */
function isPartOfBody(tree: SyntaxTree, token: number): boolean {
  const { tokens } = tree
  const { lower } = tokens[token]!
  if ((lower !== 'head' && lower !== 'heads') || tokens[token + 1]?.lower === 'of') return false
  const possessor = childWith(tree, token, 'poss')
  const owner = tokens[possessor < 0 ? token - 1 : possessor]?.lower ?? ''
  return ONE_WITH_BODY.has(owner) || (lower === 'heads' && owner === 'their')
}

const ONE_WITH_BODY: ReadonlySet<string> = new Set(['his', 'her', 'my', 'your'])

/** The "ex" and the "-" of "the ex-president". */
function isPartOfWord({ tokens }: SyntaxTree, token: number): boolean {
  const { pos, end } = tokens[token]!
  const next = tokens[token + 1]
  return pos === 'PUNCT' || (next?.text === '-' && next.start === end && tokens[token + 2]?.start === next.end)
}
