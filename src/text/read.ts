import { type Document, type Token, type TokenSpan, tokenSpan } from './document.js'
import { findParagraphs } from './paragraphs.js'
import { findSentences } from './sentences.js'
import { createTagger, type TaggedSpan } from './tag.js'
import { tokenize } from './tokenize.js'

/** Reads a text into tokens, sentences and paragraphs. Any string is valid; an empty one has none of them. */
export type Reader = (text: string) => Document

export function createReader(): Reader {
  const tag = createTagger()
  return (text) => {
    const paragraphSpans = findParagraphs(text)
    const tagged = tag(
      text,
      paragraphSpans.flatMap(({ start, end }) => tokenize(text, start, end)),
    )
    const tokens: Token[] = []
    const sentences: TokenSpan[] = []
    const paragraphs: TokenSpan[] = []
    let from = 0
    for (const { end } of paragraphSpans) {
      let to = from
      while (to < tagged.length && tagged[to]!.start < end) to++
      if (to === from) continue
      for (const [first, last] of findSentences(tagged, from, to)) {
        for (let i = first; i < last; i++) tokens.push(asToken(tagged[i]!, sentences.length, paragraphs.length))
        sentences.push(tokenSpan(tokens, first, last))
      }
      paragraphs.push(tokenSpan(tokens, from, to))
      from = to
    }
    return { text, tokens, sentences, paragraphs }
  }
}

function asToken(span: TaggedSpan, sentence: number, paragraph: number): Token {
  const { start, end, text, pos } = span
  const lower = text.toLowerCase()
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  return { start, end, text, lower: plain, pos, sentence, paragraph }
}
