import { headOf } from '../../../syntax/questions/head-of.js'
import type { Syntax } from '../../../syntax/syntax.js'
import { labelAt, type SyntaxTree } from '../../../syntax/syntax-tree.js'
import type { Document } from '../../../text/document.js'
import type { QuotationContext } from '../../contents/quotation-context.js'
import { type Verb, verbAt } from '../../cues/verbs.js'
import type { Reading } from '../../reading.js'

/** The heads of quoted words in the sentence that they begin in and in the one that they end in. */
export interface QuotedHeads {
  readonly first: number
  readonly last: number
}

export function quotedHeads(
  { tokens, sentences }: Document,
  syntax: Syntax,
  { utterance }: QuotationContext,
): QuotedHeads {
  const opening = utterance.parts[0]!
  const closing = utterance.parts.at(-1)!
  const begins = tokens[opening.from]!.sentence
  const ends = tokens[closing.to - 1]!.sentence
  const head = (sentence: number, from: number, to: number) =>
    headOf(syntax.tree(sentence), {
      from: Math.max(from, sentences[sentence]!.from),
      to: Math.min(to, sentences[sentence]!.to),
    })
  return { first: head(begins, opening.from, opening.to), last: head(ends, closing.from, closing.to) }
}

/** How far up the tree is looked: farther off, words and cue have nothing to do with each other. */
const HIGHEST = 24

/** How many labels of a path are named. */
const LONGEST = 3

/**
 * The labels between quoted words and a cue (or a mention without one): up from the words, then down. "up ccomp" is what a
 * verb says; "up . down parataxis" the words that a cue is put into.
 */
export function pathBetween(tree: SyntaxTree, words: number, cue: number): string {
  const above = new Map<number, number>()
  for (let at = words, steps = 0; at >= 0 && steps < HIGHEST; at = tree.head[at]!) above.set(at, steps++)
  let top = cue
  const down: string[] = []
  while (top >= 0 && !above.has(top) && down.length < HIGHEST) {
    down.push(labelAt(tree, top))
    top = tree.head[top]!
  }
  if (!above.has(top)) return 'path none'
  const up: string[] = []
  for (let at = words; at !== top; at = tree.head[at]!) up.push(labelAt(tree, at))
  return `path ${shortened(up)} > ${shortened(down.reverse())}`
}

function shortened(labels: readonly string[]): string {
  return labels.length > LONGEST ? `${labels.slice(0, LONGEST).join(' ')} …` : labels.join(' ')
}

/** The nearest reporting verb above the quoted words, in the sentence that they begin in; null where none governs them. */
export function governorOf({ document, syntax }: Reading, context: QuotationContext): Verb | null {
  const { first } = quotedHeads(document, syntax, context)
  const tree = syntax.treeAt(first)
  for (let at = tree.head[first]!, step = 0; at >= 0 && step < HIGHEST; at = tree.head[at]!, step++) {
    if (at >= context.open && at < context.end) continue
    const verb = verbAt(document.tokens, at)
    if (verb !== null && verb.class !== 'other') return verb
  }
  return null
}

/** What governs the quoted words, and the label that they hang on by. */
export function governorFeatures(
  { document, syntax }: Reading,
  context: QuotationContext,
  governor: Verb | null,
): string[] {
  const { first } = quotedHeads(document, syntax, context)
  return [`words are ${labelAt(syntax.treeAt(first), first)}`, `governed by ${governor?.class ?? 'nothing'}`]
}
