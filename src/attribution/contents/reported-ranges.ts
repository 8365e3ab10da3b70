import { isVerb } from '../../syntax/questions/clause-of.js'
import { complementOf } from '../../syntax/questions/complement-of.js'
import {
  childWith,
  hasTag,
  labelAt,
  type SyntaxTree,
  subtreeOf,
  type TokenRange,
  tagAt,
  tagSet,
} from '../../syntax/syntax-tree.js'
import type { ClauseRole } from '../cues/clause-role.js'
import type { Verb } from '../cues/verbs.js'
import { cutsOf } from './range-cuts.js'

/** How a content may hang on its cue. */
export const CONTENT_KINDS = [
  'ccomp',
  'xcomp',
  'parataxis',
  'according',
  'noun',
  'object',
  'object on',
  'about',
  'cut',
  'rest',
  'to comma',
  'around',
  'before',
] as const

export type ContentKind = (typeof CONTENT_KINDS)[number]

export interface ReportedRange {
  readonly range: TokenRange
  readonly kind: ContentKind
  /** Where what the tree gives is cut short, what is cut off: the label of its head, or "break". */
  readonly cut: string
}

/**
 * What a cue may report, each as one stretch; a model chooses among them. Beside what the parser gives, the sentence is cut
 * at its commas, since a clause that the parser breaks off too early is often right up to one.
 *
 *   said that [the bridge would close] · [The bridge], she said, [would close] · [The bridge would close], according to Berg ·
 *   rejected [the plan] · called for [a new bridge]
 */
export function reportedRanges(tree: SyntaxTree, { relation }: ClauseRole, cue: Verb): ReportedRange[] {
  const ranges: ReportedRange[] = []
  const add = (kind: ContentKind, range: TokenRange | null, cut = 'none') => {
    const trim = range === null || range.to - range.from > LONGEST ? null : trimmed(tree, range)
    if (trim !== null && !ranges.some(({ range: { from, to } }) => from === trim.from && to === trim.to))
      ranges.push({ kind, range: trim, cut })
  }
  const governed = governedRange(tree, relation, cue)
  if (governed !== null) {
    add(governed.kind, governed.range)
    for (const { at, cut } of cutsOf(tree, governed.range)) add('cut', { from: governed.range.from, to: at }, cut)
    if (governed.kind === 'object')
      add('object on', { from: governed.range.from, to: Math.max(governed.range.to, tree.last[cue.from]! + 1) })
  }
  if (relation === 'according' || relation === 'speech-noun') return ranges
  const after = Math.max(cue.to, governed?.range.from ?? 0)
  add('rest', { from: after, to: tree.to })
  add('to comma', { from: after, to: nextComma(tree, after) })
  if (isSetOff(tree, cue)) add('around', { from: tree.from, to: tree.to })
  add('before', { from: tree.from, to: commaBefore(tree, cue.from) })
  return ranges
}

/** Longer ones are no sentences of an article. */
const LONGEST = 150

type Governed = Pick<ReportedRange, 'range' | 'kind'>

/** What hangs on the cue in the tree. */
function governedRange(tree: SyntaxTree, relation: ClauseRole['relation'], cue: Verb): Governed | null {
  const as = (kind: ContentKind, range: TokenRange | null) => (range === null ? null : { kind, range })
  if (relation === 'according') return as('according', sentenceAround(tree, cue))
  if (relation === 'speech-noun') {
    const clause = childWith(tree, cue.from, 'acl', 'ccomp')
    return clause < 0 ? null : { kind: 'noun', range: subtreeOf(tree, clause) }
  }
  const clause = clauseAfter(tree, cue.from)
  if (clause !== null) return { kind: 'ccomp', range: clause }
  const complement = complementOf(tree, cue.from)
  if (complement !== null && complement.parts.length > 0)
    return as(complement.kind, { from: complement.parts[0]!.from, to: complement.parts.at(-1)!.to })
  const object = childWith(tree, cue.from, 'dobj')
  if (object > cue.from) return { kind: 'object', range: subtreeOf(tree, object) }
  return as('about', objectOfPreposition(tree, cue))
}

function nextComma({ tokens, to }: SyntaxTree, from: number): number {
  for (let i = from; i < Math.min(to, from + LONGEST); i++) if (tokens[i]!.text === ',') return i
  return -1
}

/** How many tokens a clause of saying may have before its verb. */
const CLAUSE = 12

function commaBefore({ tokens, from }: SyntaxTree, verb: number): number {
  for (let i = verb - 1; i >= Math.max(from, verb - CLAUSE); i--) if (tokens[i]!.text === ',') return i
  return -1
}

/** Between two commas: The bridge, [she said on Monday], would close. */
function isSetOff(tree: SyntaxTree, cue: Verb): boolean {
  const end = nextComma(tree, cue.to)
  return commaBefore(tree, cue.from) >= 0 && end >= 0 && end < cue.to + CLAUSE
}

/** "called for [a new bridge]", "spoke about [the plan]" */
function objectOfPreposition(tree: SyntaxTree, { from, to }: Verb): TokenRange | null {
  for (let child = tree.firstChild[from]!; child >= 0; child = tree.nextSibling[child]!) {
    if (child < from || labelAt(tree, child) !== 'prep' || child > to) continue
    const object = childWith(tree, child, 'pobj', 'pcomp')
    if (object >= 0) return subtreeOf(tree, object)
  }
  return null
}

/**
 * The clause after a verb, also where the parser reads its subject as an object, with a relative clause that lacks one:
 *
 *   says [the ad will air] · As it may seem, Clarke said [the deal had helped]
 */
function clauseAfter(tree: SyntaxTree, verb: number): TokenRange | null {
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!) {
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
function trimmed(tree: SyntaxTree, { from, to }: TokenRange): TokenRange | null {
  const { tokens } = tree
  let [first, end] = [from, to]
  const isLoose = (i: number, kept: Uint8Array) => tokens[i]!.pos === 'PUNCT' && !hasTag(tree, i, kept)
  while (first < end && (isLoose(first, OPENING) || tokens[first]!.lower === 'that')) first++
  while (end > first && isLoose(end - 1, CLOSING) && tokens[end - 1]!.text !== '%') end--
  return first < end ? { from: first, to: end } : null
}

const OPENING = tagSet((tag) => tag === '``' || tag === '-LRB-' || tag === '$')
const CLOSING = tagSet((tag) => tag === "''" || tag === '-RRB-' || tag === 'POS')

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
