import { renderToString } from 'preact-render-to-string'
import type { ArticleRecord } from '../formats/record.js'
import { type CorpusSummary, createReportCorpus } from './corpus/corpus.js'
import { searchData } from './corpus/search-data.js'
import { IndexView } from './index-view/index-view.js'
import { titleOf } from './model/article-model.js'
import { pack } from './pack.js'
import { writePage } from './page.js'
import { ArticleApp } from './view/article-app.js'
import { Masthead } from './view/masthead.js'

/** The page of one article. `back` is the address of the index that it belongs to. */
export function articlePage(record: ArticleRecord, back: string | null = null): Iterable<string> {
  const body = renderToString(
    <>
      <Masthead back={back} />
      <main id="article">
        <ArticleApp record={record} corrections={[]} onCorrect={() => {}} />
      </main>
    </>,
  )
  return writePage({ title: titleOf(record), body, data: [['record', pack(record)]] })
}

/** The index of articles that have pages of their own, where their summaries say. */
export function indexPage(corpus: CorpusSummary): Iterable<string> {
  return writeIndex(corpus, [])
}

/** One page with the index and all articles in it. */
export function collectReport(): { add(record: ArticleRecord): void; finish(): Iterable<string> } {
  const corpus = createReportCorpus()
  const packed: string[] = []
  let first: ArticleRecord | null = null
  return {
    add(record) {
      first ??= record
      corpus.add(record, `#/${packed.length}`)
      packed.push(pack(record))
    },
    finish: () => (first !== null && packed.length === 1 ? articlePage(first) : writeIndex(corpus.result(), packed)),
  }
}

function writeIndex(corpus: CorpusSummary, packed: readonly string[]): Iterable<string> {
  const { articles } = corpus
  const body = renderToString(
    <>
      <Masthead back={null} />
      <main id="index">
        <IndexView {...corpus} />
      </main>
      {packed.length > 0 && <main id="article" hidden />}
    </>,
  )
  const search = JSON.stringify(searchData(articles)).replaceAll('<', '\\u003c')
  const data = packed.map((json, i) => [`a${i}`, json] as const)
  return writePage({ title: `${articles.length} articles on record`, body, data: [['search-data', search], ...data] })
}
