import type { Models } from '../models/models.js'
import { openLists } from '../models/open-lists.js'
import { type Document, type TokenSpan, tokenSpan } from './document.js'
import { numberRunning } from './interludes.js'
import { findParagraphs } from './paragraphs.js'
import { retagNouns } from './retag-nouns.js'
import { retagVerbs } from './retag-verbs.js'
import { findSentences } from './sentences.js'
import { createTagger } from './tag.js'
import { tokenize } from './tokenize.js'

/** Reads a text into tokens, sentences and paragraphs. Any string is valid; an empty one has none of them. */
export interface Reader {
  (text: string): Document
  /** Whether a word, in lower case, is one of the lexicon's. */
  isWord(lower: string): boolean
}

export function createReader(models: Models): Reader {
  openLists(models)
  const tag = createTagger(models)
  return Object.assign(read, { isWord: tag.isWord })

  function read(text: string): Document {
    const paragraphSpans = findParagraphs(text)
    const bounds: number[] = []
    for (const { start, end } of paragraphSpans) tokenize(text, start, end, bounds)
    const tokens = tag(text, bounds)
    retagNouns(tokens)
    retagVerbs(tokens)
    const sentences: TokenSpan[] = []
    const paragraphs: TokenSpan[] = []
    let from = 0
    for (const { end } of paragraphSpans) {
      let to = from
      while (to < tokens.length && tokens[to]!.start < end) to++
      if (to === from) continue
      for (const [first, last] of findSentences(tokens, from, to)) {
        for (let i = first; i < last; i++) {
          tokens[i]!.sentence = sentences.length
          tokens[i]!.paragraph = paragraphs.length
        }
        sentences.push(tokenSpan(tokens, first, last))
      }
      paragraphs.push(tokenSpan(tokens, from, to))
      from = to
    }
    return { text, tokens, sentences, paragraphs, running: numberRunning(text, paragraphs) }
  }
}
