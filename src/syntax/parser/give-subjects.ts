import type { Token } from '../../text/document.js'
import { labelNumbers } from '../labels.js'
import type { SyntaxTree } from '../syntax-tree.js'
import { tagNumbers } from '../tags.js'
import { closesWords } from './agree.js'

const FINITE: ReadonlySet<number> = new Set(['VBD', 'VBP', 'VBZ'].map((tag) => tagNumbers.get(tag)!))
const NOUNS: ReadonlySet<number> = new Set(['NN', 'NNS', 'NNP', 'NNPS'].map((tag) => tagNumbers.get(tag)!))
const OF_NOUNS: ReadonlySet<number> = new Set(
  ['amod', 'compound', 'det', 'nummod', 'poss'].map((label) => labelNumbers.get(label)!),
)
const COMPOUND = labelNumbers.get('compound')!
const OBJECT = labelNumbers.get('dobj')!
const SUBJECT = labelNumbers.get('nsubj')!

/**
 * A finite verb is no noun, and the noun that the parser hung on it as if they were one word is its subject, with the words
 * before it:
 *
 *   court [records] show · the extradition [request] states
 *
 * A verb right after words in marks that has no subject before it has it behind: “…!” shouted [protesters]
 */
export function giveSubjects(
  { head, label, tag }: Pick<SyntaxTree, 'head' | 'label' | 'tag'>,
  tokens: readonly Token[],
  from: number,
  to: number,
): void {
  for (let verb = from; verb < to - 1; verb++)
    if (FINITE.has(tag[verb]!) && closesWords(tokens, verb - 1)) giveInverted(verb)
  for (let noun = from; noun < to - 1; noun++) {
    const verb = noun + 1
    if (head[noun] !== verb || label[noun] !== COMPOUND || !FINITE.has(tag[verb]!) || !NOUNS.has(tag[noun]!)) continue
    label[noun] = SUBJECT
    for (let i = noun - 1; i >= from && (head[i] === verb || head[i]! <= noun); i--)
      if (head[i] === verb && OF_NOUNS.has(label[i]!)) head[i] = noun
  }

  function giveInverted(verb: number): void {
    let object = -1
    for (let i = from; i < to; i++) {
      if (head[i] !== verb) continue
      if (label[i] === SUBJECT) return
      if (i > verb && object < 0 && label[i] === OBJECT) object = i
    }
    if (object >= 0) label[object] = SUBJECT
  }
}
