import { speechNouns } from '../../language/en/speech-nouns.js'
import { possessorOf } from '../../syntax/questions/possessor-of.js'
import { childWith, type SyntaxTree } from '../../syntax/syntax-tree.js'
import type { CueReader } from './cue.js'

/** "Berg's claim", "in his view", "the words of Berg", "a statement by Berg" */
export const readSpeechNoun: CueReader = (tree, token) => {
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
  for (let child = tree.firstChild[noun]!; child >= 0; child = tree.nextSibling[child]!) {
    if (!COMPLEMENTING.has(tree.tokens[child]!.lower)) continue
    const object = childWith(tree, child, 'pobj')
    if (object >= 0) return object
  }
  return -1
}

const COMPLEMENTING = new Set(['by', 'of', 'from'])
