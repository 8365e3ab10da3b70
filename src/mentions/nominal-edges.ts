import { nounKind } from '../language/en/noun-kinds.js'
import { startOfPhrase } from '../syntax/questions/noun-phrase.js'
import { childWith, hasLabel, hasTag, labelSet, type SyntaxTree, tagSet } from '../syntax/syntax-tree.js'
import { nounPhraseAround, POSSESSIVE_PRONOUNS } from '../text/noun-phrases.js'

/**
 * Where the noun phrase of a head begins:
 *
 *   [the] former mayor · [the] UP assembly · at least [one] woman · just [a] man · [the] ex-president · [the] tall, bearded man
 */
export function startOfNominal(tree: SyntaxTree, head: number): number {
  return overAdjectives(tree, startByTree(tree, head))
}

function startByTree(tree: SyntaxTree, head: number): number {
  const { tokens } = tree
  const start = startOfPhrase(tree, head)
  // The words of "ex-president" are tokens of their own, which the parser may hang anywhere.
  if (start > tree.from && HYPHENS.has(tokens[start - 1]!.text)) return nounPhraseAround(tokens, head).from
  let first = start
  while (first < head && (hasLabel(tree, first, ADVERB) || tokens[first]!.pos === 'PUNCT')) first++
  return hasTag(tree, first, DETERMINING) || tokens[start]!.pos === 'PUNCT' ? first : start
}

/** How many tokens the adjectives between a determiner and its noun may have. */
const ADJECTIVES = 8

/**
 * Where a phrase begins that the parser cuts at the comma between two adjectives; its own start where it does not.
 *
 *   [the tall, soft-spoken] herder · [a round, bearded] trader    Not: the mayor, police and others · he left [the] bar, witnesses said
 */
function overAdjectives(tree: SyntaxTree, from: number): number {
  const { tokens, from: first } = tree
  if (tokens[from]!.pos !== 'ADJ' && tokens[from]!.pos !== 'NOUN') return from
  let commas = 0
  for (let i = from - 1; i >= Math.max(first, from - ADJECTIVES); i--) {
    const { pos, text, lower, start, end } = tokens[i]!
    if (pos === 'DET' || (pos === 'PRON' && POSSESSIVE_PRONOUNS.has(lower))) return commas > 0 ? i : from
    if (text === ',') commas++
    else if (pos === 'ADJ' || text === '-') continue
    else if (tokens[i - 1]?.end === start && tokens[i - 1]!.text === '-') continue
    else if (tokens[i + 1]!.text === '-' && tokens[i + 1]!.start === end) continue
    else if (pos !== 'NOUN' || commas === 0 || nounKind(lower) !== null || tokens[i - 1]?.pos !== 'DET') return from
    else if (hasLabel(tree, i, OBJECT)) return from
  }
  return from
}

/**
 * Where the phrases end that complete a head by one of the prepositions, each with what completes it in turn:
 *
 *   the mayor of [Lund] · the head of the ministry of [health and sport]
 *
 * Not: the mayor in the car · the mayor, of all people
 */
export function endOfComplements(tree: SyntaxTree, head: number, prepositions: ReadonlySet<string>): number {
  let end = head + 1
  const { firstChild, nextSibling } = tree
  for (let child = firstChild[head]!; child >= 0; child = nextSibling[child]!) {
    if (child < end) continue
    if (child > end || !hasLabel(tree, child, PREPOSITION) || !prepositions.has(tree.tokens[child]!.lower)) break
    const object = childWith(tree, child, 'pobj')
    if (object < 0) break
    end = endOfObject(tree, object, prepositions)
  }
  return end
}

function endOfObject(tree: SyntaxTree, object: number, prepositions: ReadonlySet<string>): number {
  const end = endOfComplements(tree, object, prepositions)
  const conjunct = childWith(tree, object, 'conj')
  return conjunct > end ? endOfObject(tree, conjunct, prepositions) : end
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '‑'])
const ADVERB = labelSet('advmod')
const PREPOSITION = labelSet('prep')
const OBJECT = labelSet('dobj', 'pobj', 'attr')
const DETERMINING = tagSet((tag) => tag === 'DT' || tag === 'PRP$' || tag === 'CD')
