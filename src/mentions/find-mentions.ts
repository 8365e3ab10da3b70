import type { NameSpan } from '../names/name-span.js'
import { headOf } from '../syntax/questions/head-of.js'
import { nounPhraseOf } from '../syntax/questions/noun-phrase.js'
import type { Syntax } from '../syntax/syntax.js'
import { labelAt, type SyntaxTree, type TokenRange } from '../syntax/syntax-tree.js'
import { type Document, tokenSpan } from '../text/document.js'
import type { Mention } from './mention.js'
import { isNominal } from './nominals.js'
import { PRONOUNS } from './pronouns.js'
import { roleOf } from './role.js'

/** The mentions of a sentence, by its index, in text order: read when they are first asked for. */
export type Mentions = (sentence: number) => readonly Mention[]

/**
 * Finds names, pronouns and noun phrases, each once, with its place in the tree. Dates are no mentions. A noun phrase whose head
 * is within a name is that name's; one that completes another ("the [head] of the [ministry]") is a mention of its own.
 */
export function findMentions(document: Document, names: readonly NameSpan[], syntax: Syntax): Mentions {
  const read: (readonly Mention[] | undefined)[] = new Array(document.sentences.length)
  return (sentence) => {
    read[sentence] ??= readSentence(document, names, syntax.tree(sentence), sentence)
    return read[sentence]
  }
}

function readSentence({ tokens }: Document, names: readonly NameSpan[], tree: SyntaxTree, sentence: number): Mention[] {
  const mentions: Mention[] = []
  let name = firstFrom(names, tree.from)
  for (let i = tree.from; i < tree.to; i++) {
    const named = names[name]
    if (named !== undefined && named.from <= i) {
      add('name', name, named, headOf(tree, { from: i, to: Math.min(named.to, tree.to) }))
      i = Math.min(named.to, tree.to) - 1
      name++
    } else if (PRONOUNS.has(tokens[i]!.lower)) add('pronoun', -1, { from: i, to: i + 1 }, i)
    else if (isNominal(tree, i) && !titles(tree, i, named)) add('nominal', -1, nounPhraseOf(tree, i), i)
  }
  return mentions

  function add(form: Mention['form'], index: number, { from, to }: TokenRange, head: number): void {
    const phrase = form === 'pronoun' ? { from, to } : wholePhrase(tree, head, { from, to })
    mentions.push({ ...tokenSpan(tokens, from, to), form, name: index, sentence, head, phrase, ...roleOf(tree, head) })
  }
}

/** Whether a noun is the title of the name after it: "Prime [Minister] Anna Berg". */
function titles(tree: SyntaxTree, noun: number, name: NameSpan | undefined): boolean {
  return name !== undefined && name.from === noun + 1 && labelAt(tree, noun) === 'compound'
}

/** A name may be cut otherwise than the tree cuts it: the phrase holds the mention in any case. */
function wholePhrase(tree: SyntaxTree, head: number, { from, to }: TokenRange): TokenRange {
  const phrase = nounPhraseOf(tree, head)
  return { from: Math.min(from, phrase.from), to: Math.max(to, phrase.to) }
}

/** Index of the first name that ends after the token `from`. */
function firstFrom(names: readonly NameSpan[], from: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.to <= from) low = middle + 1
    else high = middle
  }
  return low
}
