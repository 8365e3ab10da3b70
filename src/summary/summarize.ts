import type { Article, EntityType } from '../records.js'
import { type Amount, addTo, emptyPeriod, emptyTally, type Period, type Tally, widen } from './amount.js'
import { createIdentities, type Identity } from './identities.js'
import { entitiesById, organizationsNamedWith } from './named-with.js'
import { sumSaid } from './said.js'

/** A speaker over all articles. */
export interface SpeakerSummary extends Amount {
  readonly name: string
  readonly type: EntityType
  /** Those that most articles give first, five at most. */
  readonly titles: readonly string[]
  /** In how many articles the speaker is quoted or reported. */
  readonly articles: number
  /** Of the quoted words of all speakers, 0 to 1; together above 1 where people speak together. */
  readonly share: number
  /** The dates of publication of the first and last of these articles, as ISO dates; null where no article has one. */
  readonly first: string | null
  readonly last: string | null
  /** Organizations named in one sentence with the speaker, and in how many of these articles: those of most first, five at most. */
  readonly organizations: readonly { readonly name: string; readonly articles: number }[]
}

/** Who is quoted in a corpus, and how much. */
export interface Summary extends Amount {
  readonly articles: number
  readonly first: string | null
  readonly last: string | null
  /** Those with a name; most quoted words first. */
  readonly speakers: readonly SpeakerSummary[]
  /** Said by speakers without a name: "a hospital spokeswoman", a report. */
  readonly unnamed: Amount
  /** Said by nobody that the articles tell. */
  readonly unsourced: Amount
}

/** Takes articles one at a time; memory grows with the speakers, not with the articles. */
export interface SummaryBuilder {
  add(article: Article): void
  /** The summary of the articles so far. */
  result(): Summary
}

interface SpeakerTally extends Tally, Period {
  articles: number
  /** Identities, and in how many articles. */
  readonly organizations: Map<number, number>
}

const MOST_TITLES = 5
const MOST_ORGANIZATIONS = 5

/**
 * Who is quoted over several articles, how often and how much. The same person in several articles is known by the full
 * name and by titles that go together, never by a surname alone. What several say together counts for each of them. A
 * quotation within a quotation counts as words of the one who tells it.
 *
 * @example
 * const summary = summarize([extract('“It failed,” said Kim Tran.'), extract('“We are sorry,” Kim Tran said.')])
 * summary.speakers[0].articles // 2
 * summary.speakers[0].words // 5
 */
export function summarize(articles: Iterable<Article>): Summary {
  const builder = createSummary()
  for (const article of articles) builder.add(article)
  return builder.result()
}

/** {@link summarize} for articles that come one at a time. */
export function createSummary(): SummaryBuilder {
  const corpus = createCorpus()
  return { add: (article) => void corpus.add(article), result: corpus.result }
}

/** A summary that tells also who speaks in which article. */
export interface Corpus {
  /** Returns what each speaker with a name says in this article, by a number that is the same in all articles. */
  add(article: Article): ReadonlyMap<number, Amount>
  /** Each of them over the articles so far, by that number. */
  speakers(): ReadonlyMap<number, SpeakerSummary>
  result(): Summary
}

export function createCorpus(): Corpus {
  const identities = createIdentities()
  const speakers = new Map<number, SpeakerTally>()
  const [all, unnamed, unsourced] = [emptyTally(), emptyTally(), emptyTally()]
  const period = emptyPeriod()
  let articles = 0

  function add(article: Article): ReadonlyMap<number, Amount> {
    const saidHere = new Map<number, Amount>()
    const entities = entitiesById(article)
    const said = sumSaid(article, entities)
    const namedWith = organizationsNamedWith(article, new Set(said.named.keys()))
    const find = identities.ofArticle(entities)
    for (const [id, amount] of said.named) {
      saidHere.set(find(id), amount)
      const tally = tallyOf(find(id), speakers)
      tally.articles++
      addTo(tally, amount)
      widen(tally, article.published)
      for (const organization of namedWith.get(id) ?? []) increment(tally.organizations, find(organization))
    }
    articles++
    widen(period, article.published)
    addTo(all, said.all)
    addTo(unnamed, said.unnamed)
    addTo(unsourced, said.unsourced)
    return saidHere
  }

  function summarizeAll(): Map<number, SpeakerSummary> {
    const words = all.words - unsourced.words
    const entries = [...speakers].map(
      ([i, tally]) => [i, summarizeSpeaker(identities.all[i]!, tally, words, identities.all)] as const,
    )
    return new Map(entries)
  }

  function result(): Summary {
    const summaries = [...summarizeAll().values()]
    summaries.sort((a, b) => b.words - a.words || b.quotes - a.quotes || b.statements - a.statements)
    const others = { unnamed: { ...unnamed }, unsourced: { ...unsourced } }
    return { articles, ...all, ...period, speakers: summaries, ...others }
  }

  return { add, speakers: summarizeAll, result }
}

function tallyOf(identity: number, speakers: Map<number, SpeakerTally>): SpeakerTally {
  const tally = speakers.get(identity) ?? { ...emptyTally(), ...emptyPeriod(), articles: 0, organizations: new Map() }
  speakers.set(identity, tally)
  return tally
}

function summarizeSpeaker(
  { name, type, titles }: Identity,
  { articles, quotes, statements, words, first, last, organizations }: SpeakerTally,
  allWords: number,
  all: readonly Identity[],
): SpeakerSummary {
  return {
    name,
    type,
    titles: mostFrequent(titles, MOST_TITLES).map(([title]) => title),
    articles,
    quotes,
    statements,
    words,
    share: allWords === 0 ? 0 : Math.round((words / allWords) * 1e4) / 1e4,
    first,
    last,
    organizations: mostFrequent(organizations, MOST_ORGANIZATIONS).map(([identity, count]) => ({
      name: all[identity]!.name,
      articles: count,
    })),
  }
}

/** The keys that count most, first come first among equals. */
function mostFrequent<Key>(counts: ReadonlyMap<Key, number>, most: number): [Key, number][] {
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, most)
}

function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
