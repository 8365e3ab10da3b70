import type { Resolution } from '../coreference/resolution.js'
import { headOf } from '../syntax/questions/head-of.js'
import { startOfPhrase } from '../syntax/questions/noun-phrase.js'
import type { Syntax } from '../syntax/syntax.js'
import { labelAt, type TokenRange, tagAt } from '../syntax/syntax-tree.js'
import type { Document } from '../text/document.js'
import type { Barrier } from './contents/phrase.js'
import type { ClauseRole } from './cues/clause-role.js'
import { cueAt } from './cues/cues.js'
import { isParticiple } from './cues/verbs.js'
import type { Scorer } from './decode/ranker.js'
import type { EntityWords } from './sources/entity-words.js'

/** What attribution reads an article from. */
export interface Reading {
  readonly document: Document
  readonly resolution: Resolution
  readonly syntax: Syntax
}

/** The role of a phrase that reports something: a subject of a reporting verb, or after "according to"; null of any other. */
export function reportingRole({ syntax }: Reading, { from, to }: TokenRange): ClauseRole | null {
  const tree = syntax.treeAt(from)
  const first = Math.max(tree.from, from - REACH)
  for (let token = first; token < Math.min(tree.to, to + REACH); token++) {
    const cue = cueAt(tree, token)
    if (cue === null || cue.source < from || cue.source >= to) continue
    const { relation, verb } = cue.role
    if (!REPORTING.has(verb.class) || isParticiple(tree.tokens, verb.from)) continue
    if (relation === 'subject' || relation === 'inverted' || relation === 'according') return cue.role
  }
  return null
}

/** How far from a phrase its cue is looked for, in tokens. */
const REACH = 30

const REPORTING: ReadonlySet<string> = new Set(['say', 'tell', 'speech', 'characterize'])

/** Whether a phrase is the subject of its clause. */
export function isSubjectPhrase({ syntax }: Reading, { from, to }: TokenRange): boolean {
  const tree = syntax.treeAt(from)
  const label = labelAt(tree, headOf(tree, { from, to: Math.min(to, tree.to) }))
  return label === 'nsubj' || label === 'nsubjpass'
}

/** The noun phrases between two tokens of one sentence, each up to its head, in text order. */
export function nounPhrases({ syntax }: Reading, from: number, to: number): TokenRange[] {
  if (from >= to) return []
  const tree = syntax.treeAt(from)
  const phrases: TokenRange[] = []
  for (let i = from; i < Math.min(to, tree.to); i++) {
    if (tagAt(tree, i).startsWith('NN') && labelAt(tree, i) !== 'compound')
      phrases.push({ from: Math.max(from, startOfPhrase(tree, i)), to: i + 1 })
  }
  return phrases
}

/** Whom a mention stands for is read from the text around it, quoted words apart. */
export interface EntitySources extends Reading {
  /** True of tokens in quotation marks. */
  readonly quoted: Barrier
  readonly wordsOf: (entity: number) => EntityWords
}

/** What mentions are read from. */
export interface MentionSources extends EntitySources {
  /** Tells whom descriptions and pronouns stand for; null leaves them as coreference resolved them. */
  readonly scoreEntities: Scorer | null
}
