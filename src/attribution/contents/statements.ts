import { nounKind } from '../../language/en/noun-kinds.js'
import { complementOf } from '../../syntax/questions/complement-of.js'
import { headOf } from '../../syntax/questions/head-of.js'
import { labelAt, type SyntaxTree, type TokenRange, tagAt } from '../../syntax/syntax-tree.js'
import { plainMark } from '../../text/plain-mark.js'
import { roleName } from '../cues/role-names.js'
import type { Verb } from '../cues/verbs.js'
import { type Named, named } from '../decode/features/named.js'
import type { ArticleContext } from '../decode/query.js'
import type { FeatureSet } from '../decode/ranker.js'
import type { Mention } from '../sources/mention.js'
import { CONTENT_KINDS, type ContentKind, type ReportedRange, reportedRanges } from './reported-ranges.js'

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
    return reportedRanges(tree, mention.role, cue)
      .filter(({ range, kind }) => kind === 'around' || range.to <= mention.from || range.from >= mention.to)
      .filter(({ range }) => hasWordsOutside(range, article.quoted))
      .map((reported) => ({
        mention,
        cue,
        content: reported.range,
        features: featuresOf(article, tree, mention, cue, reported),
      }))
  })
}

/** The fewest words outside of marks that make a statement; fewer are the frame of a quotation. */
const LEAST_WORDS = 2

function hasWordsOutside({ from, to }: TokenRange, quoted: ArticleContext['quoted']): boolean {
  let words = 0
  for (let i = from; i < to && words < LEAST_WORDS; i++) if (!quoted(i)) words++
  return words >= LEAST_WORDS
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

const NAMED = {
  is: named('is'),
  lemma: named('lemma'),
  kind: named('kind'),
  beside: named('beside'),
  cue: named('cue'),
  head: named('head'),
  first: named('first'),
  length: named('length'),
  gap: named('gap'),
  ends: named('ends'),
  pronoun: named('pronoun'),
  mark: named('mark'),
  aux: named('aux'),
  cut: named('cut'),
  next: named('next'),
  headWord: named('head word'),
  firstWord: named('first word'),
  source: named('source'),
  after: named('after cue'),
}
/** By the kind of the content, "is ccomp of say" and "lemma say ccomp". */
const IS_OF = byKind((kind) => named(`is ${kind} of`))
const LEMMA_OF = byKind((kind) => named('lemma', kind))

function byKind(make: (kind: ContentKind) => Named): Record<ContentKind, Named> {
  return Object.fromEntries(CONTENT_KINDS.map((kind) => [kind, make(kind)])) as Record<ContentKind, Named>
}

function featuresOf(
  article: ArticleContext,
  tree: SyntaxTree,
  mention: Mention,
  cue: Verb,
  { range: content, kind: contentKind, cut }: ReportedRange,
): string[] {
  const { role, kind, from } = mention
  const clause = complementOf(tree, cue.from)
  const head = headOf(tree, content)
  const features = [
    roleName(role),
    NAMED.is(contentKind),
    NAMED.cut(cut),
    IS_OF[contentKind](cue.class),
    NAMED.lemma(cue.lemma),
    LEMMA_OF[contentKind](cue.lemma),
    NAMED.kind(kind),
    NAMED.beside(clause?.kind ?? 'none'),
    NAMED.cue(labelAt(tree, cue.from)),
    NAMED.cue(tagAt(tree, cue.from)),
    NAMED.head(tagAt(tree, head)),
    NAMED.headWord(tree.tokens[head]!.lower),
    NAMED.first(tagAt(tree, content.from)),
    NAMED.firstWord(wordOrTag(tree, content.from)),
    NAMED.source(sourceType(article, mention)),
    NAMED.after(cue.to < tree.to ? wordOrTag(tree, cue.to) : 'none'),
    NAMED.length(Math.min(6, Math.floor(Math.log2(content.to - content.from + 1)))),
    content.from > cue.from ? 'content after' : 'content before',
    NAMED.gap(Math.min(3, Math.max(0, content.from - cue.to))),
    article.quoted(content.from) ? 'marks open' : 'marks none',
    NAMED.ends(content.to >= tree.to - 1 ? 'sentence' : tree.tokens[content.to]!.text === ',' ? 'comma' : 'inside'),
    NAMED.next(content.to >= tree.to ? 'none' : wordOrTag(tree, content.to)),
    content.from === tree.from ? 'starts sentence' : 'starts inside',
    hasFinite(tree, content) ? 'verb finite' : 'verb none',
  ]
  if (kind === 'pronoun') features.push(NAMED.pronoun(tree.tokens[from]!.lower))
  if (clause !== null) features.push(NAMED.mark(introduction(tree, clause.head)))
  for (let child = tree.firstChild[cue.from]!; child >= 0; child = tree.nextSibling[child]!) {
    const label = labelAt(tree, child)
    if (label === 'neg') features.push('negated')
    if (label === 'aux') features.push(NAMED.aux(tree.tokens[child]!.lower))
  }
  return features
}

/** What an entity is, or the kind of a noun. */
function sourceType({ document, resolution }: ArticleContext, { entity, head }: Mention): string {
  return entity === null ? (nounKind(document.tokens[head]!.lower) ?? 'other') : resolution.entities[entity]!.type
}

/** The word itself of prepositions, conjunctions and pronouns, else its tag: marks count alike, however they are typed. */
function wordOrTag(tree: SyntaxTree, at: number): string {
  const { text, pos, lower } = tree.tokens[at]!
  return CLOSED.has(pos) ? (plainMark(text) ?? lower) : tagAt(tree, at)
}

const CLOSED: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'SCONJ', 'PRON', 'DET', 'PART'])

function hasFinite(tree: SyntaxTree, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (FINITE.has(tagAt(tree, i))) return true
  return false
}

/** "that", "whether", "how", "to": the word that introduces a clause. */
function introduction(tree: SyntaxTree, head: number): string {
  for (let child = tree.firstChild[head]!; child >= 0; child = tree.nextSibling[child]!) {
    const label = labelAt(tree, child)
    if (child > head) break
    if (label === 'mark' || tree.tokens[child]!.lower === 'to' || tagAt(tree, child).startsWith('W'))
      return tree.tokens[child]!.lower
  }
  return 'none'
}
