/** One layer of records on one set of gold articles: every system's measures, our errors and our calibration. */
import { chronoDates } from './baselines/chrono.js'
import { compromiseNames, compromiseQuotes } from './baselines/compromise.js'
import { compromiseDates } from './baselines/compromise-dates.js'
import { evaluateEntities } from './entities-layer.js'
import { listDateErrors } from './errors/dates.js'
import type { ListedError } from './errors/listing.js'
import { listNameErrors } from './errors/names.js'
import { listQuoteErrors } from './errors/quotes.js'
import { listSourceErrors } from './errors/sources.js'
import {
  type GoldArticle,
  type GoldSet,
  OPEN_CORPORA,
  type OpenCorpus,
  type QuoteArticle,
  readAttributionArticles,
  readEntityArticles,
  readOpenArticles,
  readQuoteArticles,
  readTimexArticles,
  readWikinewsArticles,
} from './gold.js'
import { evaluateDateKinds, evaluateNameKinds } from './kinds-layer.js'
import type { Measures } from './measures.js'
import { REGIONS, regionOf } from './regions.js'
import { alignCalendar, scoreCalendar } from './scorers/calendar.js'
import { type Band, calibrate, judgeNames, judgeSpeakers } from './scorers/calibration.js'
import { alignDates, scoreDates } from './scorers/dates.js'
import { ALL_NAMES, alignNames, type NameAlignment, scoreNames, withoutDates } from './scorers/names.js'
import { judgeOrganizations, scoreOrganizations } from './scorers/open-names.js'
import { alignQuotes, scoreQuotes } from './scorers/quotes.js'
import { judgeSources, scoreSources } from './scorers/sources.js'
import { alignStatements, scoreStatements } from './scorers/statements.js'
import { evaluateSyntax } from './syntax-layer.js'
import { extract, ourDates, ourNames, ourQuotes, ourStatements, type System } from './systems.js'
import { scoreTwoSpeakers } from './two-speakers.js'

export interface Layer {
  readonly name: LayerName
  readonly title: string
  readonly systems: readonly (readonly [string, Measures])[]
  readonly errors: readonly ListedError[]
  readonly calibration?: readonly Band[]
}

export interface LayerOptions {
  readonly folder: string
  readonly set: GoldSet
  readonly baselines: boolean
}

export type LayerName = (typeof LAYER_NAMES)[number]

export const LAYER_NAMES = [
  'names',
  'wikinews',
  'organizations',
  'dates',
  'calendar',
  'syntax',
  'entities',
  'quotes',
  'wikinews-quotes',
  'sources',
  'statements',
  'two-speakers',
  'name-kinds',
  'date-kinds',
] as const

const LAYERS: Record<LayerName, (options: LayerOptions) => Layer> = {
  names: evaluateNames,
  wikinews: evaluateWikinews,
  organizations: evaluateOrganizations,
  dates: evaluateDates,
  calendar: evaluateCalendar,
  syntax: evaluateSyntax,
  entities: evaluateEntities,
  quotes: evaluateQuotes,
  'wikinews-quotes': evaluateWikinewsQuotes,
  sources: evaluateSources,
  statements: evaluateStatements,
  'two-speakers': evaluateTwoSpeakers,
  'name-kinds': evaluateNameKinds,
  'date-kinds': evaluateDateKinds,
}

export function evaluateLayer(name: LayerName, options: LayerOptions): Layer {
  return LAYERS[name](options)
}

/** What one system found, as the scorer sees it, an article each. */
interface Judged<T> {
  readonly system: string
  readonly judged: readonly T[]
}

function judge<Article extends GoldArticle, Found, T>(
  articles: readonly Article[],
  systems: readonly System<Found>[],
  judgeOne: (article: Article, found: readonly Found[]) => T,
): Judged<T>[] {
  return systems.map((system) => ({
    system: system.name,
    judged: articles.map((article) => judgeOne(article, system.find(article))),
  }))
}

function evaluateNames({ folder, set, baselines }: LayerOptions): Layer {
  const articles = readEntityArticles(folder, set)
  const systems = judge(articles, baselines ? [ourNames, compromiseNames] : [ourNames], ({ entities }, found) =>
    alignNames(entities, found),
  )
  const ours = systems[0]!.judged
  return {
    name: 'names',
    title: `Names, exact spans and types (ww-${set}, ${articles.length} articles)`,
    systems: systems.map(({ system, judged }) => [
      system,
      new Map([...scoreNames(judged), ...byRegion(articles, judged)]),
    ]),
    errors: articles.flatMap((article, i) => listNameErrors(article, withoutDates(ours[i]!))),
    calibration: calibrate(ours.flatMap(judgeNames)),
  }
}

function evaluateWikinews({ folder, set, baselines }: LayerOptions): Layer {
  const articles = readWikinewsArticles(folder, set)
  const systems = judge(articles, baselines ? [ourNames, compromiseNames] : [ourNames], ({ entities }, found) =>
    withoutDates(alignNames(entities, found)),
  )
  const ours = systems[0]!.judged
  return {
    name: 'wikinews',
    title: `Names, exact spans and types (wikinews-${set}, ${articles.length} articles)`,
    systems: systems.map(({ system, judged }) => [system, withoutDateRow(scoreNames(judged))]),
    errors: articles.flatMap((article, i) => listNameErrors(article, ours[i]!)),
    calibration: calibrate(ours.flatMap(judgeNames)),
  }
}

/** Wikinews has no dates. */
function withoutDateRow(measures: Measures): Measures {
  return new Map([...measures].filter(([label]) => !label.includes('date')))
}

function evaluateOrganizations({ folder, baselines }: LayerOptions): Layer {
  const corpora = Object.keys(OPEN_CORPORA) as OpenCorpus[]
  const articles = corpora.flatMap((corpus) =>
    readOpenArticles(folder, corpus, 'held-out').map((article) => ({ ...article, corpus })),
  )
  const systems = judge(articles, baselines ? [ourNames, compromiseNames] : [ourNames], (article, found) =>
    judgeOrganizations(article.corpus, article, found),
  )
  return {
    name: 'organizations',
    title: `Organizations found in the held-out parts of other corpora, guideline differences put aside (${articles.length} texts)`,
    systems: systems.map(({ system, judged }) => [system, scoreOrganizations(judged)]),
    errors: [],
  }
}

/** F1 of person, organization and place together for the outlets of each region. */
function byRegion(articles: readonly GoldArticle[], judged: readonly NameAlignment[]): Measures {
  return new Map(
    REGIONS.map((region) => {
      const inRegion = judged.filter((_, i) => regionOf(articles[i]!.id) === region)
      return [`  ${region}`, scoreNames(inRegion).get(ALL_NAMES)!]
    }),
  )
}

function evaluateDates({ folder, baselines }: LayerOptions): Layer {
  const articles = readTimexArticles(folder)
  const systems = judge(
    articles,
    baselines ? [ourDates, chronoDates, compromiseDates] : [ourDates],
    ({ timexes }, found) => alignDates(timexes, found),
  )
  return {
    name: 'dates',
    title: `Dates (timex-tbaq, ${articles.length} articles)`,
    systems: systems.map(({ system, judged }) => [system, scoreDates(judged)]),
    errors: articles.flatMap((article, i) => listDateErrors(article, systems[0]!.judged[i]!)),
  }
}

function evaluateCalendar({ folder, set, baselines }: LayerOptions): Layer {
  const articles = readEntityArticles(folder, set)
  const systems = judge(
    articles,
    baselines ? [ourDates, chronoDates, compromiseDates] : [ourDates],
    ({ text, entities }, found) => alignCalendar(text, entities, found),
  )
  return {
    name: 'calendar',
    title: `Dates that name a year, month, weekday or day, spans only (ww-${set}, ${articles.length} articles)`,
    systems: systems.map(({ system, judged }) => [system, scoreCalendar(judged)]),
    errors: articles.flatMap((article, i) => listNameErrors(article, systems[0]!.judged[i]!.strict)),
  }
}

function evaluateQuotes(options: LayerOptions): Layer {
  const { folder, set } = options
  return judgeQuotations('quotes', `quotes-${set}`, readQuoteArticles(folder, set), options)
}

function evaluateWikinewsQuotes(options: LayerOptions): Layer {
  const { folder, set } = options
  return judgeQuotations('wikinews-quotes', `wikinews-${set}`, readWikinewsArticles(folder, set), options)
}

function judgeQuotations(
  name: LayerName,
  file: string,
  articles: readonly QuoteArticle[],
  { baselines }: LayerOptions,
): Layer {
  const systems = judge(articles, baselines ? [ourQuotes, compromiseQuotes] : [ourQuotes], ({ text, quotes }, found) =>
    alignQuotes(text, quotes, found),
  )
  const ours = systems[0]!.judged
  return {
    name,
    title: `Quotations and their speakers (${file}, ${articles.length} articles)`,
    systems: systems.map(({ system, judged }) => [system, scoreQuotes(judged)]),
    errors: articles.flatMap((article, i) => listQuoteErrors(article, ours[i]!)),
    calibration: calibrate(ours.flatMap(judgeSpeakers)),
  }
}

function evaluateSources({ folder, set, baselines }: LayerOptions): Layer {
  const articles = readAttributionArticles(folder, set)
  const systems = judge(
    articles,
    baselines ? [ourQuotes, compromiseQuotes] : [ourQuotes],
    ({ text, attributions }, found) => judgeSources(text, attributions, found),
  )
  return {
    name: 'sources',
    title: `Sources of quoted attributions (polnear-${set}, ${articles.length} articles)`,
    systems: systems.map(({ system, judged }) => [system, scoreSources(judged.flat())]),
    errors: articles.flatMap((article, i) => listSourceErrors(article, systems[0]!.judged[i]!)),
  }
}

function evaluateStatements({ folder, set }: LayerOptions): Layer {
  const articles = readAttributionArticles(folder, set)
  const alignments = articles.map((article) =>
    alignStatements(article.text, article.attributions, ourStatements(article)),
  )
  return {
    name: 'statements',
    title: `Statements without marks and their sources (polnear-${set}, ${articles.length} articles)`,
    systems: [['onrecord', scoreStatements(alignments)]],
    errors: [],
  }
}

function evaluateTwoSpeakers(): Layer {
  return {
    name: 'two-speakers',
    title: 'Made-up paragraphs in which two speak',
    systems: [['onrecord', scoreTwoSpeakers(extract)]],
    errors: [],
  }
}
