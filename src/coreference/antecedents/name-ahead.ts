/** What the name that comes next tells of a pronoun before it: whom it means, or whom it does not. */
import { clausePartOf } from '../../mentions/clause-part.js'
import { headOf } from '../../syntax/questions/head-of.js'
import type { SyntaxTree } from '../../syntax/syntax-tree.js'
import type { Token } from '../../text/document.js'
import { nounPhraseAround } from '../../text/noun-phrases.js'
import type { Cluster, NameReference } from '../cluster-names/cluster.js'
import { genderOf } from '../cluster-names/gender.js'
import type { PronounKind } from './pronouns.js'

/** How far after the possessive of a phrase at the beginning of a sentence its subject may stand. */
const FRONTED = 15

/** "In her speech, Berg said": whom the possessive at the token `at` of a phrase that opens the sentence stands for. */
export function subjectAhead(
  tree: SyntaxTree,
  quoted: Uint8Array,
  at: number,
  kind: PronounKind,
  name: NameReference,
): Cluster | null {
  const { tokens } = tree
  if (name.family !== null || name.cluster.type !== 'person') return null
  if (name.from > at + FRONTED || !opensSentence(tokens, at) || quoted[at] !== quoted[name.from]) return null
  const { from } = nounPhraseAround(tokens, name.from)
  const comma = tokens[from - 1]!
  if (comma.text !== ',' || comma.sentence !== tokens[at]!.sentence) return null
  const gender = genderOf(name.cluster)
  if (gender !== 'unknown' && gender !== kind) return null
  return clausePartOf(tree, headOf(tree, name)).role === 'subject' ? name.cluster : null
}

/** "In her speech", "During his first year": the token after a preposition that begins the sentence. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!
  return tokens[at - 1]?.pos === 'ADP' && tokens[at - 1]!.sentence === sentence && tokens[at - 2]?.sentence !== sentence
}

/** How far after a pronoun its verb's object is looked for: "he reportedly told Mr Berg". */
const OBJECT_REACH = 5

/** Whom the verb after the token at `at` has as its object, and whom a subject there does not mean. */
export function objectAhead(tokens: readonly Token[], at: number, name: NameReference): Cluster | null {
  if (name.from > at + OBJECT_REACH || tokens[name.from]!.sentence !== tokens[at]!.sentence) return null
  for (let i = at + 1; i < name.from; i++) if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'SCONJ') return null
  return tokens[name.to]?.lower === "'s" ? null : name.cluster
}
