import type { ParsedArticle } from '../../evaluation/parses.js'
import { SentenceWords } from '../../src/syntax/parser/sentence.js'
import { createLexemes, type Vocabulary } from '../../src/syntax/parser/words.js'
import { type GoldTree, goldTree } from './oracle.js'

/** A sentence to learn from. */
export interface TrainingSentence {
  readonly article: ParsedArticle
  readonly from: number
  readonly to: number
  readonly silverTags: Uint8Array
  readonly gold: GoldTree
  readonly labels: Uint8Array
  /** The tags that a tagger gave that has not seen the sentence. */
  tags: Uint8Array
}

/** Longer sentences are lists and tables. */
const LONGEST = 150

export function trainingSentences(articles: readonly ParsedArticle[]): TrainingSentence[] {
  return articles.flatMap((article) =>
    article.document.sentences
      .filter(({ from, to }) => to - from > 1 && to - from <= LONGEST)
      .map(({ from, to }) => ({
        article,
        from,
        to,
        silverTags: article.tags.subarray(from, to),
        gold: goldTree(article.heads, from, to),
        labels: article.labels.subarray(from, to),
        tags: new Uint8Array(0),
      })),
  )
}

/** Shows sentences to a tagger or parser, one at a time. */
export function createLoader(vocabulary: Vocabulary): (sentence: TrainingSentence) => SentenceWords {
  const lexemeOf = createLexemes(vocabulary)
  const words = new SentenceWords()
  return ({ article, from, to, tags }) => {
    words.read(article.document, from, to, lexemeOf)
    words.tags.set(tags, 1)
    return words
  }
}
