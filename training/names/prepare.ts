import { type EntityArticle, type GoldSet, readEntityArticles } from '../../evaluation/gold.js'
import { NameArticle } from '../../src/names/article.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { createWordTypes, EDGE, type FeaturedWord } from '../../src/names/word-type.js'
import { shippedModels } from '../../src/node/shipped-models.js'
import { createReader } from '../../src/text/read.js'
import { goldLabels } from './corpus.js'
import { swapNames } from './swap.js'

/** An article ready for its features to be collected, with the gold label of each token. */
export interface PreparedArticle {
  readonly id: string
  readonly article: NameArticle<FeaturedWord>
  readonly gold: Uint8Array
  /** Which of the draws of other names it has; 0 for its own. */
  readonly draw: number
}

/** The articles of a set, each followed by itself with other names, as many times as there are draws. */
export function prepareArticles(
  folder: string,
  set: GoldSet,
  wordClasses: Uint8Array,
  draws: readonly number[],
): PreparedArticle[] {
  const read = createReader(shippedModels())
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
  const swapped = draws.map((draw) => swapNames(articles, draw))
  const prepare = ({ id, text, entities }: EntityArticle, draw: number): PreparedArticle => {
    const document = read(text)
    const article = new NameArticle(document, wordOf, wordOf(EDGE))
    return { id, article, gold: goldLabels(document, entities), draw }
  }
  return articles.flatMap((article, i) => [
    prepare(article, 0),
    ...draws.map((draw, k) => prepare(swapped[k]![i]!, draw)),
  ])
}
