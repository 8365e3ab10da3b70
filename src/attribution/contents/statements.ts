import { isVerb } from '../../syntax/questions/clause-of.js'
import { complementOf } from '../../syntax/questions/complement-of.js'
import { headOf } from '../../syntax/questions/head-of.js'
import {
  childrenOf,
  childWith,
  labelAt,
  type SyntaxTree,
  subtreeOf,
  type TokenRange,
  tagAt,
} from '../../syntax/syntax-tree.js'
import { roleName } from '../cues/role-names.js'
import type { Verb } from '../cues/verbs.js'
import type { ArticleContext } from '../decode/query.js'
import type { FeatureSet } from '../decode/ranker.js'
import type { Mention } from '../sources/mention.js'

/** Words that may be reported without marks, by the cue of a mention. */
export interface StatementCandidate {
  readonly mention: Mention
  readonly cue: Verb
  /** The reported words, without the cue and what introduces them. */
  readonly content: TokenRange
  readonly features: FeatureSet
}

/** Whatever the cues of a sentence may report, in text order; of one cue there may be several. */
export function statementCandidates(article: ArticleContext, sentence: number): StatementCandidate[] {
  const tree = article.syntax.tree(sentence)
  const seen = new Set<number>()
  return article.reportersOf(sentence).flatMap((mention) => {
    const cue = mention.role.verb!
    if (seen.has(cue.from)) return []
    seen.add(cue.from)
    return contentsOf(tree, mention, cue)
      .filter(({ range }) => hasWordsOutside(range, article.quoted))
      .map(({ range, kind }) => ({
        mention,
        cue,
        content: range,
        features: featuresOf(article, tree, mention, cue, range, kind),
      }))
  })
}

/** The fewest words outside of marks that make a statement; fewer are the frame of a quotation. */
const LEAST_WORDS = 2

function hasWordsOutside({ from, to }: TokenRange, quoted: ArticleContext['quoted']): boolean {
  let words = 0
  for (let i = from; i < to; i++) if (!quoted(i)) words++
  return words >= LEAST_WORDS
}

/** How a content hangs on its cue. */
type ContentKind = 'ccomp' | 'xcomp' | 'parataxis' | 'according' | 'noun'

interface Content {
  readonly range: TokenRange
  readonly kind: ContentKind
}

/**
 * What a cue may report, each as one stretch:
 *
 *   said that [the bridge would close] · [The bridge], she said, [would close] · [The bridge would close], according to Berg
 *
 * Not: rejected the plan · called for a new bridge (no clause)
 */
function contentsOf(tree: SyntaxTree, { role: { relation } }: Mention, cue: Verb): Content[] {
  const contents: Content[] = []
  const add = (kind: ContentKind, range: TokenRange | null) => {
    const trim = range === null ? null : trimmed(tree, range)
    if (trim !== null) contents.push({ kind, range: trim })
  }
  if (relation === 'according') add('according', sentenceAround(tree, cue))
  else if (relation === 'speech-noun') {
    const clause = childWith(tree, cue.from, 'acl', 'ccomp')
    if (clause >= 0) add('noun', subtreeOf(tree, clause))
  } else {
    const clause = clauseAfter(tree, cue.from)
    if (clause !== null) add('ccomp', clause)
    else {
      const complement = complementOf(tree, cue.from)
      if (complement !== null && complement.parts.length > 0)
        add(complement.kind, { from: complement.parts[0]!.from, to: complement.parts.at(-1)!.to })
    }
  }
  return contents
}

/**
 * The clause after a verb, also where the parser reads its subject as an object, with a relative clause that lacks one:
 *
 *   says [the ad will air] · As it may seem, Clarke said [the deal had helped]
 */
function clauseAfter(tree: SyntaxTree, verb: number): TokenRange | null {
  for (const child of childrenOf(tree, verb)) {
    if (child < verb) continue
    const label = labelAt(tree, child)
    if (label === 'ccomp') return subtreeOf(tree, child)
    if (label !== 'dobj') continue
    const relative = childWith(tree, child, 'relcl')
    if (relative < 0 || childWith(tree, relative, 'nsubj', 'nsubjpass') >= 0) continue
    if (FINITE.has(tagAt(tree, relative)) || childWith(tree, relative, 'aux', 'auxpass') >= 0)
      return subtreeOf(tree, child)
  }
  return null
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** How far up the tree is looked. */
const HIGHEST = 24

/** The clause that "according to" hangs on, without the phrase itself at its edge. */
function sentenceAround(tree: SyntaxTree, { from }: Verb): TokenRange | null {
  let head = tree.head[from]!
  for (let step = 0; step < HIGHEST && head >= 0 && !isVerb(tree, head) && tree.head[head]! >= 0; step++)
    head = tree.head[head]!
  if (head < 0) return null
  const clause = subtreeOf(tree, head)
  const phrase = subtreeOf(tree, from)
  const before = phrase.from - clause.from
  const after = clause.to - phrase.to
  return after > before ? { from: phrase.to, to: clause.to } : { from: clause.from, to: phrase.from }
}

/** Without the marks at its edges and the "that" that introduces it; null where nothing is left. */
function trimmed({ tokens }: SyntaxTree, { from, to }: TokenRange): TokenRange | null {
  let [first, end] = [from, to]
  const isMark = (i: number) => tokens[i]!.pos === 'PUNCT' && !OPENING.has(tokens[i]!.text)
  while (first < end && (isMark(first) || tokens[first]!.lower === 'that')) first++
  while (end > first && tokens[end - 1]!.pos === 'PUNCT' && !CLOSING.has(tokens[end - 1]!.text)) end--
  return first < end ? { from: first, to: end } : null
}

const OPENING: ReadonlySet<string> = new Set(['“', '"', '‘', "'", '«', '„', '(', '$'])
const CLOSING: ReadonlySet<string> = new Set(['”', '"', '’', "'", '»', ')', '%'])

function featuresOf(
  article: ArticleContext,
  tree: SyntaxTree,
  { role, kind, from }: Mention,
  cue: Verb,
  content: TokenRange,
  contentKind: ContentKind,
): string[] {
  const clause = complementOf(tree, cue.from)
  const head = headOf(tree, content)
  const features = [
    roleName(role),
    `is ${contentKind}`,
    `is ${contentKind} of ${cue.class}`,
    `lemma ${cue.lemma}`,
    `lemma ${cue.lemma} ${contentKind}`,
    `kind ${kind}`,
    `beside ${clause?.kind ?? 'none'}`,
    `cue ${labelAt(tree, cue.from)}`,
    `cue ${tagAt(tree, cue.from)}`,
    `head ${tagAt(tree, head)}`,
    `first ${tagAt(tree, content.from)}`,
    `length ${Math.min(6, Math.floor(Math.log2(content.to - content.from + 1)))}`,
    content.from > cue.from ? 'content after' : 'content before',
    `gap ${Math.min(3, Math.max(0, content.from - cue.to))}`,
    `marks ${article.quoted(content.from) ? 'open' : 'none'}`,
  ]
  if (kind === 'pronoun') features.push(`pronoun ${tree.tokens[from]!.lower}`)
  if (clause !== null) features.push(`mark ${introduction(tree, clause.head)}`)
  for (const child of childrenOf(tree, cue.from)) {
    const label = labelAt(tree, child)
    if (label === 'neg') features.push('negated')
    if (label === 'aux') features.push(`aux ${tree.tokens[child]!.lower}`)
  }
  return features
}

/** "that", "whether", "how", "to": the word that introduces a clause. */
function introduction(tree: SyntaxTree, head: number): string {
  for (const child of childrenOf(tree, head)) {
    const label = labelAt(tree, child)
    if (child > head) break
    if (label === 'mark' || tree.tokens[child]!.lower === 'to' || tagAt(tree, child).startsWith('W'))
      return tree.tokens[child]!.lower
  }
  return 'none'
}
