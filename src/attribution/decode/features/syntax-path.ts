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
  const { head, label } = tree
  // A number for the path, by which its name is found: to put the name together for every candidate would be slow.
  let down = 0
  let steps = 0
  let top = cue
  for (; top >= 0 && !isAbove(tree, top, words); top = head[top]!) {
    if (steps++ === HIGHEST) return NO_PATH
    down = ((down << LABEL_BITS) | (label[top]! + 1)) & NEXT_LABELS
  }
  if (top < 0) return NO_PATH
  let up = 0
  let climbed = 0
  for (let at = words; at !== top; at = head[at]!) if (climbed++ < LONGEST) up = (up << LABEL_BITS) | (label[at]! + 1)
  const key = (2 * up + Number(climbed > LONGEST)) * SIDES + 2 * down + Number(steps > LONGEST)
  const known = paths.get(key)
  if (known !== undefined) return known
  if (paths.size >= MOST_PATHS) paths.clear()
  const name = `path ${shortened(labelsBetween(tree, words, top))} > ${shortened(labelsBetween(tree, cue, top).reverse())}`
  paths.set(key, name)
  return name
}

const NO_PATH = 'path none'
const LABEL_BITS = 6
/** The bits of as many labels as are named. */
const NEXT_LABELS = (1 << (LABEL_BITS * LONGEST)) - 1
/** More than any number of one side of a path. */
const SIDES = 2 * (NEXT_LABELS + 1)

const paths = new Map<number, string>()
const MOST_PATHS = 5_000

/** Whether a token is one, or governs it from not too far up. */
function isAbove({ head }: SyntaxTree, token: number, below: number): boolean {
  for (let at = below, steps = 0; at >= 0 && steps < HIGHEST; at = head[at]!, steps++) if (at === token) return true
  return false
}

function shortened(labels: readonly string[]): string {
  return labels.length > LONGEST ? `${labels.slice(0, LONGEST).join(' ')} …` : labels.join(' ')
}

function labelsBetween(tree: SyntaxTree, from: number, top: number): string[] {
  const labels: string[] = []
  for (let at = from; at !== top; at = tree.head[at]!) labels.push(labelAt(tree, at))
  return labels
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
