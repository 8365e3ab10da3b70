import { isListedGroup } from '../../evaluation/guidelines.js'
import { NameArticle } from '../../src/names/article.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { createWordTypes, EDGE, type FeaturedWord } from '../../src/names/word-type.js'
import { shippedModels } from '../../src/node/shipped-models.js'
import { createReader } from '../../src/text/read.js'
import type { Corpus, TrainingArticle } from './corpora.js'
import { type LabelSets, labelSets } from './corpus.js'
import { swapNames } from './swap.js'

/** An article ready for its features to be collected, with the labels that each token may have. */
export interface PreparedArticle {
  readonly id: string
  readonly source: string
  readonly corpus: Corpus
  readonly article: NameArticle<FeaturedWord>
  readonly gold: LabelSets
  /** Which of the draws of other names it has; 0 for its own. */
  readonly draw: number
}

/** The articles, those of news followed by themselves with other names, as many times as there are draws. */
export function prepareArticles(
  articles: readonly TrainingArticle[],
  wordClasses: Uint8Array,
  draws: readonly number[],
): PreparedArticle[] {
  const read = createReader(shippedModels())
  const gazetteer = createGazetteer(shippedModels())
  const makeType = createWordTypes(readWordClasses(wordClasses), gazetteer)
  const words = new Map<string, FeaturedWord>()
  const wordOf = (text: string): FeaturedWord => {
    const known = words.get(text)
    if (known) return known
    const made = makeType(text)
    words.set(text, made)
    return made
  }
  const prepare = ({ id, source, corpus, text, entities }: TrainingArticle, draw: number): PreparedArticle => {
    const document = read(text)
    const article = new NameArticle(document, ({ text }) => wordOf(text), wordOf(EDGE))
    return {
      id,
      source,
      corpus,
      article,
      gold: labelSets(document, entities, corpus.isNews, isListedGroup),
      draw,
    }
  }
  const news = articles.filter(({ corpus }) => corpus.isNews)
  const swapped = draws.map((draw) => new Map(swapNames(news, draw).map((article) => [article.id, article])))
  return articles.flatMap((article) => [
    prepare(article, 0),
    ...draws.flatMap((draw, k) => {
      const other = swapped[k]!.get(article.id)
      return other ? [prepare(other, draw)] : []
    }),
  ])
}
