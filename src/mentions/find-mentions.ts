import { headOf } from '../syntax/questions/head-of.js'
import type { Syntax } from '../syntax/syntax.js'
import type { SyntaxTree, TokenRange } from '../syntax/syntax-tree.js'
import type { Document, Token } from '../text/document.js'
import { firstFrom } from '../text/first-from.js'
import type { Mention } from './mention.js'
import { startOfNominal } from './nominal-edges.js'
import { formAt } from './nominals.js'

/** The mentions of a sentence, by its index, in the order of their heads: read when they are asked for. */
export type Mentions = (sentence: number) => readonly Mention[]

/**
 * Finds names, pronouns and noun phrases, each once. A noun phrase whose head is within a name is that name's; one that completes
 * another ("the [head] of the [ministry]") is a mention of its own.
 */
export function findMentions(document: Document, names: readonly TokenRange[], syntax: Syntax): Mentions {
  const read: (readonly Mention[])[] = []
  // Whoever asks goes through the text: of a long one all together would take much memory, but the last is asked for again and again.
  let last = -1
  let mentions: readonly Mention[] = []
  return (sentence) => {
    if (sentence < MOST_KEPT) {
      read[sentence] ??= readSentence(document, names, syntax.tree(sentence))
      return read[sentence]
    }
    if (sentence !== last) mentions = readSentence(document, names, syntax.tree(sentence))
    last = sentence
    return mentions
  }
}

/** The mentions of so many sentences are kept: coreference and attribution ask for them, one after the other. No article has as many. */
const MOST_KEPT = 500

function readSentence({ tokens }: Document, names: readonly TokenRange[], tree: SyntaxTree): Mention[] {
  const mentions: Mention[] = []
  let next = firstFrom(names, tree.from)
  for (let i = endOfName(names[next - 1], tree.from); i < tree.to; i++) {
    const name = names[next]
    if (name?.from === i) {
      const head = headOf(tree, { from: i, to: Math.min(name.to, tree.to) })
      mentions.push(createMention(tokens, name.from, name.to, 'name', next, head))
      i = name.to - 1
      next++
      continue
    }
    const form = formAt(tree, i)
    if (form === null) continue
    const from = form === 'pronoun' ? i : startOfNominal(tree, i)
    mentions.push(createMention(tokens, from, i + 1, form, -1, i))
  }
  return mentions
}

/** Written out: there is one for every third token, and a spread takes many times as long. */
function createMention(
  tokens: readonly Token[],
  from: number,
  to: number,
  form: Mention['form'],
  name: number,
  head: number,
): Mention {
  return { from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, form, name, head }
}

/** A sentence may begin within a name. */
function endOfName(name: TokenRange | undefined, from: number): number {
  return name !== undefined && name.to > from ? name.to : from
}
