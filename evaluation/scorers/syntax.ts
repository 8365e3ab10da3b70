/**
 * Trees and sources of cues.
 *
 * Heads and labels are compared with silver parses, those of spaCy's small English model, brought to our tokens; rare labels
 * are merged (src/syntax/labels.ts). Punctuation is not counted.
 *
 * Sources by cue: of gold's attributions that have a source, and a verb (by the silver tags) or "according to" in their cue, with
 * both in one sentence: the share where the reader gives gold's source to that cue: the head that it names, an apposition
 * of it, one coordinated with it, or the relative pronoun that stands for it lies in gold's source.
 */
import { labelNumbers } from '../../src/syntax/labels.js'
import { appositionsOf } from '../../src/syntax/questions/appositions-of.js'
import { conjunctsOf } from '../../src/syntax/questions/conjuncts-of.js'
import { sourceOf, sourceWordOf } from '../../src/syntax/questions/source-of.js'
import type { Syntax } from '../../src/syntax/syntax.js'
import type { SyntaxTree, TokenRange } from '../../src/syntax/syntax-tree.js'
import { TAGS } from '../../src/syntax/tags.js'
import type { Document } from '../../src/text/document.js'
import type { GoldAttribution } from '../gold.js'
import { type Measures, share } from '../measures.js'
import type { ParsedArticle } from '../parses.js'

const PUNCTUATION = labelNumbers.get('punct')!

export interface Attachment {
  words: number
  heads: number
  labels: number
}

export function judgeTrees({ document, heads, labels }: ParsedArticle, syntax: Syntax, sum: Attachment): void {
  document.sentences.forEach(({ from, to }, index) => {
    const tree = syntax.tree(index)
    for (let i = from; i < to; i++) {
      if (labels[i] === PUNCTUATION) continue
      sum.words++
      if (tree.head[i] !== heads[i]) continue
      sum.heads++
      if (tree.label[i] === labels[i]) sum.labels++
    }
  })
}

export function scoreTrees({ words, heads, labels }: Attachment): Measures {
  return new Map([
    ['unlabelled attachment', share(heads, words)],
    ['labelled attachment', share(labels, words)],
  ])
}

/** An attribution to be judged: its cue and its source, as tokens. */
export interface CueWithSource {
  /** From its first token to its last. */
  readonly cue: TokenRange
  readonly inSource: (token: number) => boolean
  /** The head of the source by the silver parse. */
  readonly sourceHead: number
}

export function cuesWithSource(
  { document, tags, heads }: ParsedArticle,
  attributions: readonly GoldAttribution[],
): CueWithSource[] {
  const { text, tokens } = document
  return attributions.flatMap(({ cue, source }) => {
    const cueTokens = tokensOf(document, cue)
    const sourceTokens = tokensOf(document, source)
    if (cueTokens.length === 0 || sourceTokens.length === 0) return []
    const words = cue.map(([start, end]) => text.slice(start, end)).join(' ')
    const verbs = cueTokens.filter((i) => TAGS[tags[i]!]!.startsWith('VB'))
    if (verbs.length === 0 && !/according to/i.test(words)) return []
    const { sentence } = tokens[verbs[0] ?? cueTokens[0]!]!
    if (!sourceTokens.some((i) => tokens[i]!.sentence === sentence)) return []
    const inSentence = cueTokens.filter((i) => tokens[i]!.sentence === sentence)
    const inSource = new Set(sourceTokens)
    return [
      {
        cue: { from: inSentence[0]!, to: inSentence.at(-1)! + 1 },
        inSource: (token) => inSource.has(token),
        sourceHead: sourceTokens.find((i) => !inSource.has(heads[i]!))!,
      },
    ]
  })
}

function tokensOf({ tokens }: Document, spans: GoldAttribution['cue']): number[] {
  return tokens.flatMap((token, i) => (spans.some(([start, end]) => token.start < end && token.end > start) ? [i] : []))
}

/** Whether the parser's reader gives the cue its gold source. */
export function givesSource(tree: SyntaxTree, { cue, inSource }: CueWithSource): boolean {
  const head = sourceOf(tree, cue)
  if (head < 0) return false
  return [head, sourceWordOf(tree, cue), ...appositionsOf(tree, head), ...conjunctsOf(tree, head)].some(inSource)
}
