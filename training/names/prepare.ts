import { type GoldSet, readEntityArticles } from '../../evaluation/gold.js'
import { NameArticle } from '../../src/names/article.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { createWordTypes, EDGE, type FeaturedWord } from '../../src/names/word-type.js'
import { createReader } from '../../src/text/read.js'
import { goldLabels } from './corpus.js'
import { swapNames } from './swap.js'

/** An article ready for its features to be collected, with the gold label of each token. */
export interface PreparedArticle {
  readonly id: string
  readonly article: NameArticle<FeaturedWord>
  readonly gold: Uint8Array
}

const SWAP_SEED = 1

/** The articles of a set, each followed by itself with other names. */
export function prepareArticles(folder: string, set: GoldSet, wordClasses: Uint8Array): PreparedArticle[] {
  const read = createReader()
  const gazetteer = createGazetteer()
  const makeType = createWordTypes(readWordClasses(wordClasses), gazetteer)
  const words = new Map<string, FeaturedWord>()
  const wordOf = (text: string): FeaturedWord => {
    const known = words.get(text)
    if (known) return known
    const made = makeType(text)
    words.set(text, made)
    return made
  }
  const articles = readEntityArticles(folder, set)
  const swapped = swapNames(articles, SWAP_SEED)
  return articles
    .flatMap((article, i) => [article, swapped[i]!])
    .map(({ id, text, entities }) => {
      const document = read(text)
      return {
        id,
        article: new NameArticle(document, wordOf, wordOf(EDGE)),
        gold: goldLabels(document, entities),
      }
    })
}
