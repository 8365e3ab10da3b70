import type { ParsedArticle } from '../../evaluation/parses.js'
import { hashWord } from '../../src/syntax/parser/hash.js'
import type { Vocabulary } from '../../src/syntax/parser/words.js'

/** Words that are met less often are known by their last letters. */
const LEAST = 3

/** A word as frequent as this is given the tag that it has in this share of its places, whatever stands beside it. */
const LEAST_SURE = 30
const SURE = 0.995

/** The frequent words of the articles, each with the tag that it nearly always has, or -1. */
export function countVocabulary(articles: readonly ParsedArticle[]): Vocabulary {
  const tagsOf = new Map<string, Map<number, number>>()
  for (const { document, tags } of articles) {
    document.tokens.forEach(({ lower }, i) => {
      const counts = tagsOf.get(lower) ?? new Map<number, number>()
      tagsOf.set(lower, counts)
      counts.set(tags[i]!, (counts.get(tags[i]!) ?? 0) + 1)
    })
  }
  const vocabulary = new Map<number, number>()
  for (const [word, counts] of tagsOf) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (total < LEAST) continue
    const [tag, most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))
    vocabulary.set(hashWord(word), total >= LEAST_SURE && most >= SURE * total ? tag : -1)
  }
  return vocabulary
}
