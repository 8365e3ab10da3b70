/** npm run evaluate:peers -- [GOLD_FOLDER]: onrecord beside spaCy, textacy and CoreNLP on the dev articles. See README.md. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  GOLD_FOLDER,
  type GoldArticle,
  readEntityArticles,
  readQuoteArticles,
  readTimexArticles,
  readWikinewsArticles,
} from '../gold.js'
import type { Measures } from '../measures.js'
import { alignDates, scoreDates } from '../scorers/dates.js'
import { alignNames, scoreNames, withoutDates } from '../scorers/names.js'
import { alignQuotes, scoreQuotes } from '../scorers/quotes.js'
import { ourDates, ourNames, ourQuotes } from '../systems.js'
import { printMeasures } from '../table.js'
import { datesOf, namesOf, type PeerRecord, quotesOf } from './peer.js'
import { readCoreNlp, readSpacy } from './read-peers.js'
import { setUpCoreNlp, setUpSpacy } from './set-up.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: join('.cache', 'peers') },
    limit: { type: 'string', default: 'Infinity' },
    only: { type: 'string', default: 'spacy,corenlp' },
  },
})

const PEERS = [
  { key: 'spacy', name: 'spaCy, textacy', setUp: setUpSpacy, read: readSpacy },
  { key: 'corenlp', name: 'CoreNLP', setUp: setUpCoreNlp, read: readCoreNlp },
].filter(({ key }) => values.only.split(',').includes(key))

/** One table: ours and every other system's measures over the same articles. */
function table<Gold extends GoldArticle, Alignment>(
  title: string,
  all: readonly Gold[],
  align: (article: Gold, record: PeerRecord | null) => Alignment,
  score: (alignments: readonly Alignment[]) => Measures,
): string {
  const articles = all.slice(0, Number(values.limit))
  const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const began = performance.now()
  const ours = articles.map((article) => align(article, null))
  const speeds = [`onrecord ${speed(words, (performance.now() - began) / 1000)}`]
  const systems: [string, Measures][] = [['onrecord', score(ours)]]
  for (const { name, read } of PEERS) {
    const records = read(values.folder, articles)
    const seconds = records.reduce((sum, record) => sum + record.seconds, 0)
    systems.push([name, score(articles.map((article, i) => align(article, records[i]!)))])
    speeds.push(`${name} ${speed(words, seconds)}`)
  }
  return `${printMeasures(`${title}, ${articles.length} articles`, systems)}\n${speeds.join(', ')}\n`
}

function speed(words: number, seconds: number): string {
  return `${Math.round(words / seconds).toLocaleString('en')} words/s`
}

function main(gold: string): number {
  if (!existsSync(gold)) {
    console.error(`there is no folder ${gold} of gold articles`)
    return 2
  }
  for (const { setUp } of PEERS) setUp(values.folder)
  for (const [title, articles] of [
    ['Names, ww-dev', readEntityArticles(gold, 'dev')],
    ['Names, wikinews-dev', readWikinewsArticles(gold, 'dev')],
  ] as const) {
    const align = (article: (typeof articles)[number], record: PeerRecord | null) =>
      withoutDates(alignNames(article.entities, record ? namesOf(article.text, record) : ourNames.find(article)))
    console.log(table(title, articles, align, scoreNames))
  }
  const quotes = table(
    'Quotations, quotes-dev',
    readQuoteArticles(gold, 'dev'),
    (article, record) =>
      alignQuotes(article.text, article.quotes, record ? quotesOf(article.text, record) : ourQuotes.find(article)),
    scoreQuotes,
  )
  console.log(quotes)
  const dates = table(
    'Dates, timex-tbaq',
    readTimexArticles(gold),
    (article, record) => alignDates(article.timexes, record ? datesOf(record) : ourDates.find(article)),
    scoreDates,
  )
  console.log(dates)
  return 0
}

process.exitCode = main(positionals[0] ?? GOLD_FOLDER)
