import { reportingVerbs } from '../../language/en/reporting-verbs.js'
import { speechNouns } from '../../language/en/speech-nouns.js'
import { agentOf } from '../../syntax/questions/agent-of.js'
import { possessorOf } from '../../syntax/questions/possessor-of.js'
import { sourceWordOf } from '../../syntax/questions/source-of.js'
import { childrenOf, childWith, labelAt, type SyntaxTree, tagAt } from '../../syntax/syntax-tree.js'
import type { Barrier } from '../contents/phrase.js'
import type { ClauseRole } from './clause-role.js'
import { type Verb, verbAt } from './verbs.js'

/** What reports words, and the head of the source that it names. */
export interface Cue {
  readonly role: ClauseRole & { readonly verb: Verb }
  /** Token index of the head of the source. */
  readonly source: number
}

type CueReader = (tree: SyntaxTree, token: number) => Cue | null

const READERS: readonly CueReader[] = [readVerb, readAccordingTo, readSpeechNoun]

/** The reporting cues of a sentence that have a source in it, outside of quotation marks, in text order. */
export function cuesOf(tree: SyntaxTree, quoted: Barrier): Cue[] {
  const cues: Cue[] = []
  for (let token = tree.from; token < tree.to; token++) {
    const cue = quoted(token) ? null : cueAt(tree, token)
    if (cue !== null && !quoted(cue.source)) cues.push(cue)
  }
  return cues
}

/** Whether a sentence has a reporting cue. */
export function hasCue(tree: SyntaxTree, quoted: Barrier): boolean {
  for (let token = tree.from; token < tree.to; token++) {
    const cue = quoted(token) ? null : cueAt(tree, token)
    if (cue !== null && !quoted(cue.source)) return true
  }
  return false
}

/** The cue that a token is, or begins; null where it is none. */
export function cueAt(tree: SyntaxTree, token: number): Cue | null {
  for (const read of READERS) {
    const cue = read(tree, token)
    if (cue !== null) return cue
  }
  return null
}

/** Berg said · said Berg · was called by Berg · who said · quoted Berg as saying */
function readVerb(tree: SyntaxTree, token: number): Cue | null {
  const { lower } = tree.tokens[token]!
  // Most words are no verbs of reporting: to look there first saves the reading of all others.
  if (!reportingVerbs.has(lower) && lower !== 'used') return null
  const verb = verbAt(tree.tokens, token)
  if (verb === null || verb.class === 'other') return null
  const source = firstOf(blamedFor(tree, token), agentBelow(tree, token), sourceWordOf(tree, verb))
  if (source < 0) return null
  const relation = relationOf(tree, verb, source)
  return { role: { relation, verb, aside: false }, source }
}

function relationOf(tree: SyntaxTree, { from, lemma }: Verb, source: number): ClauseRole['relation'] {
  if (labelAt(tree, source) === 'pobj' && source > from) return 'agent'
  const passive = childWith(tree, from, 'auxpass') >= 0 && lemma !== 'quote'
  if (passive) return 'passive'
  return source > from && tree.head[source] === from ? 'inverted' : 'subject'
}

function firstOf(...tokens: readonly number[]): number {
  return tokens.find((token) => token >= 0) ?? -1
}

/** The agent of a passive verb: "called “irrelevant” by Berg", whatever the parser hangs the preposition on. */
function agentBelow(tree: SyntaxTree, verb: number): number {
  const agent = agentOf(tree, verb)
  if (agent >= 0 || tagAt(tree, verb) !== 'VBN') return agent
  const complement = childWith(tree, verb, 'xcomp', 'ccomp', 'dobj', 'attr')
  if (complement < 0) return -1
  for (const child of childrenOf(tree, complement)) {
    if (tree.tokens[child]!.lower === 'by' && child > verb) return childWith(tree, child, 'pobj')
  }
  return -1
}

/** "quoted Berg as saying", "accused Berg of calling": the object has said it. Not: left the room, with Cruz saying. */
function blamedFor(tree: SyntaxTree, token: number): number {
  if (labelAt(tree, token) !== 'pcomp' || childWith(tree, token, 'nsubj', 'nsubjpass') >= 0) return -1
  const preposition = tree.head[token]!
  const verb = preposition < 0 ? -1 : tree.head[preposition]!
  return verb < 0 ? -1 : childWith(tree, verb, 'dobj', 'nsubjpass')
}

function readAccordingTo(tree: SyntaxTree, token: number): Cue | null {
  if (tree.tokens[token]!.lower !== 'according') return null
  const source = sourceWordOf(tree, { from: token, to: Math.min(token + 2, tree.to) })
  if (source < 0) return null
  const verb: Verb = { from: token, to: Math.min(token + 2, tree.to), lemma: 'according to', class: 'say' }
  return { role: { relation: 'according', verb, aside: false }, source }
}

/** "Berg's claim", "in his view", "the words of Berg", "a statement by Berg" */
function readSpeechNoun(tree: SyntaxTree, token: number): Cue | null {
  const lemma = speechNouns.get(tree.tokens[token]!.lower)
  if (lemma === undefined) return null
  const possessor = possessorOf(tree, token)
  const source = possessor >= 0 ? possessor : complementOfNoun(tree, token)
  if (source < 0) return null
  return {
    role: { relation: 'speech-noun', verb: { from: token, to: token + 1, lemma, class: 'say' }, aside: false },
    source,
  }
}

function complementOfNoun(tree: SyntaxTree, noun: number): number {
  for (const child of childrenOf(tree, noun)) {
    if (!COMPLEMENTING.has(tree.tokens[child]!.lower)) continue
    const object = childWith(tree, child, 'pobj')
    if (object >= 0) return object
  }
  return -1
}

const COMPLEMENTING = new Set(['by', 'of', 'from'])
