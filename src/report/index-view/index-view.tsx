import type { ArticleSummary, CorpusSummary } from '../corpus/corpus.js'
import { overTime } from '../corpus/over-time.js'
import { neighbours, quotedTogether } from '../corpus/together.js'
import { count } from '../model/glosses.js'
import { ArticlesTable } from './articles-table.js'
import { MostQuoted } from './most-quoted-chart.js'
import { OverTimeChart } from './over-time-chart.js'
import { TogetherChart } from './together-chart.js'

/** How many speakers a chart shows. */
const BARS = 15
const ARCS = 24

/** The index of a report: what is said by whom over all articles, and the way to each. */
export function IndexView({ articles, voices }: CorpusSummary) {
  const time = overTime(articles)
  const pairs = quotedTogether(voices.slice(0, ARCS))
  return (
    <>
      <Overview articles={articles} speakers={voices.length} />
      <div id="search" />
      <div class="charts">
        <MostQuoted voices={voices.slice(0, BARS)} all={voices.length} />
        {time !== null && <OverTimeChart time={time} />}
        {pairs.length > 0 && <TogetherChart voices={neighbours(pairs)} pairs={pairs} />}
      </div>
      <ArticlesTable articles={articles} />
    </>
  )
}

function Overview({ articles, speakers }: { articles: readonly ArticleSummary[]; speakers: number }) {
  const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0)
  const unsure = articles.reduce((sum, article) => sum + article.unsure, 0)
  const dates = articles.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort()
  return (
    <div class="overview">
      <h1>{count(articles.length, 'article')} on record</h1>
      <p>
        {count(quotes, 'quotation')} of {count(speakers, 'named speaker')}
        {dates.length > 0 && dates[0] !== dates.at(-1) && `, published ${dates[0]} to ${dates.at(-1)}`}.{' '}
        {unsure > 0 && `${unsure.toLocaleString('en')} to be checked by a person.`}
      </p>
    </div>
  )
}
