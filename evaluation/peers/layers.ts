/** What is compared: the layers of `npm run evaluate` that others have too, by the same scorers. */
import {
  type GoldArticle,
  readEntityArticles,
  readQuoteArticles,
  readTimexArticles,
  readWikinewsArticles,
} from '../gold.js'
import type { LayerName } from '../layers.js'
import type { Measures } from '../measures.js'
import { alignDates, scoreDates } from '../scorers/dates.js'
import { ALL_NAMES, alignNames, scoreNames, withoutDates } from '../scorers/names.js'
import { alignQuotes, scoreQuotes } from '../scorers/quotes.js'
import { ourDates, ourNames, ourQuotes } from '../systems.js'
import { datesOf, namesOf, type PeerRecord, quotesOf } from './peer.js'

export interface PeerLayer {
  readonly name: LayerName
  /** The file of gold articles that it is about. */
  readonly set: string
  /** What a system must be able to tell. */
  readonly needs: 'names' | 'quotes' | 'dates'
  /** The measures that are told. */
  readonly rows: readonly string[]
  readonly articles: readonly GoldArticle[]
  /** The measures of what a system found in each article; null stands for our own. */
  readonly score: (records: readonly PeerRecord[] | null) => Measures
}

const NAME_ROWS = [ALL_NAMES, 'person', 'organization', 'place']

export function peerLayers(gold: string, limit: number): PeerLayer[] {
  const some = <Article>(articles: Article[]) => articles.slice(0, limit)
  const world = some(readEntityArticles(gold, 'dev'))
  const wikinews = some(readWikinewsArticles(gold, 'dev'))
  const quotes = some(readQuoteArticles(gold, 'dev'))
  const timexes = some(readTimexArticles(gold))
  const names = (articles: typeof world | typeof wikinews) => ({
    needs: 'names' as const,
    rows: NAME_ROWS,
    articles,
    score: (records: readonly PeerRecord[] | null) =>
      scoreNames(
        articles.map((article, i) => {
          const found = records ? namesOf(article.text, records[i]!) : ourNames.find(article)
          return withoutDates(alignNames(article.entities, found))
        }),
      ),
  })
  const quotations = (articles: typeof quotes | typeof wikinews) => ({
    needs: 'quotes' as const,
    rows: ['span', 'span and speaker'],
    articles,
    score: (records: readonly PeerRecord[] | null) =>
      scoreQuotes(
        articles.map((article, i) => {
          const found = records ? quotesOf(article.text, records[i]!) : ourQuotes.find(article)
          return alignQuotes(article.text, article.quotes, found)
        }),
      ),
  })
  return [
    { name: 'names', set: 'ww-dev', ...names(world) },
    { name: 'wikinews', set: 'wikinews-dev', ...names(wikinews) },
    { name: 'quotes', set: 'quotes-dev', ...quotations(quotes) },
    { name: 'wikinews-quotes', set: 'wikinews-dev', ...quotations(wikinews) },
    {
      name: 'dates',
      set: 'timex-tbaq',
      needs: 'dates',
      rows: ['strict', 'value'],
      articles: timexes,
      score: (records) =>
        scoreDates(
          timexes.map((article, i) =>
            alignDates(article.timexes, records ? datesOf(records[i]!) : ourDates.find(article)),
          ),
        ),
    },
  ]
}
