import type { Document } from '../text/document.js'
import { agreeWithTokens } from './parser/agree.js'
import { giveSubjects } from './parser/give-subjects.js'
import type { SyntaxModel } from './parser/model.js'
import { createSentenceParser } from './parser/parse.js'
import { SentenceWords } from './parser/sentence.js'
import { ParserState } from './parser/state.js'
import { createSentenceTagger } from './parser/tag.js'
import { createLexemes } from './parser/words.js'
import type { SyntaxTree } from './syntax-tree.js'

/** The trees of a document's sentences, each parsed when it, or one shortly before it, is first asked for. */
export interface Syntax {
  /** The tree of a sentence, by its index in the document. */
  readonly tree: (sentence: number) => SyntaxTree
  /** The tree of the sentence of a token. */
  readonly treeAt: (token: number) => SyntaxTree
}

/** Any document can be parsed; a sentence takes time in proportion to its length. */
export type Parser = (document: Document) => Syntax

export function createParserFrom(model: SyntaxModel): Parser {
  const lexemeOf = createLexemes(model.vocabulary)
  const tagWords = createSentenceTagger(model.tags)
  const parse = createSentenceParser(model)
  const words = new SentenceWords()
  const state = new ParserState()

  return (document) => {
    const { tokens, sentences } = document
    const trees: SyntaxTree[] = new Array(sentences.length)
    let arrays: Arrays | undefined

    function tree(sentence: number): SyntaxTree {
      const known = trees[sentence]
      if (known !== undefined) return known
      const end = Math.min(sentence + TOGETHER, sentences.length)
      for (let i = sentence; i < end; i++) trees[i] ??= parseSentence(i)
      return trees[sentence]!
    }

    function parseSentence(sentence: number): SyntaxTree {
      arrays ??= createArrays(tokens.length)
      const { from, to } = sentences[sentence]!
      words.read(document, from, to, lexemeOf)
      tagWords(words)
      agreeWithTokens(words, tokens, from)
      parse(state, words)
      copy(state, words, from, arrays)
      giveSubjects(arrays, tokens, from, to)
      link(arrays, from, to)
      return { tokens, from, to, ...arrays }
    }

    return { tree, treeAt: (token) => tree(tokens[token]!.sentence) }
  }
}

/**
 * Whoever asks for one sentence goes through the text: the next ones are parsed with it, while the weights, which are several
 * megabytes, are still near the processor.
 */
const TOGETHER = 32

type Arrays = Omit<SyntaxTree, 'tokens' | 'from' | 'to'>

function createArrays(length: number): Arrays {
  return {
    head: new Int32Array(length),
    label: new Uint8Array(length),
    tag: new Uint8Array(length),
    firstChild: new Int32Array(length),
    nextSibling: new Int32Array(length),
    first: new Int32Array(length),
    last: new Int32Array(length),
  }
}

/** Takes the tree out of the state, whose words begin at 1 and whose root is after the last. */
function copy(
  { heads, labels, root, length }: ParserState,
  { tags }: SentenceWords,
  from: number,
  arrays: Arrays,
): void {
  for (let i = 1; i <= length; i++) {
    const token = from + i - 1
    arrays.head[token] = heads[i] === root ? -1 : from + heads[i]! - 1
    arrays.label[token] = labels[i]!
    arrays.tag[token] = tags[i]!
  }
}

/** Finds the children and the edges of every token of a sentence from the heads. */
export function link({ head, firstChild, nextSibling, first, last }: Arrays, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    firstChild[i] = -1
    nextSibling[i] = -1
    first[i] = i
    last[i] = i
  }
  for (let i = to - 1; i >= from; i--) {
    const h = head[i]!
    if (h < 0) continue
    nextSibling[i] = firstChild[h]!
    firstChild[h] = i
    // The children after a token have their edges already, since they come first here.
    if (h < i && last[i]! > last[h]!) last[h] = last[i]!
  }
  for (let i = from; i < to; i++) {
    const h = head[i]!
    if (h > i && first[i]! < first[h]!) first[h] = first[i]!
  }
}
