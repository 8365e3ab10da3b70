import { sourceWordOf } from '../../syntax/questions/source-of.js'
import type { CueReader } from './cue.js'
import type { Verb } from './verbs.js'

/** according to Berg */
export const readAccordingTo: CueReader = (tree, token) => {
  if (tree.tokens[token]!.lower !== 'according') return null
  const source = sourceWordOf(tree, { from: token, to: Math.min(token + 2, tree.to) })
  if (source < 0) return null
  const verb: Verb = { from: token, to: Math.min(token + 2, tree.to), lemma: 'according to', class: 'say' }
  return { role: { relation: 'according', verb, aside: false }, source }
}
