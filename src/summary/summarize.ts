import type { Article, Attribution, Entity, EntityType, NamedSource } from '../records.js'
import { createIdentities, type Identity } from './identities.js'
import { entitiesById, organizationsNamedWith } from './named-with.js'
import { countWords } from './words.js'

/** How much of something was said. */
export interface Amount {
  /** Quotations; a headline or pull quote that repeats one counts no second time. */
  readonly quotes: number
  /** What was reported without marks. */
  readonly statements: number
  /** Words inside quotation marks. */
  readonly words: number
}

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

interface Tally {
  quotes: number
  statements: number
  words: number
}

interface SpeakerTally extends Tally {
  articles: number
  first: string | null
  last: string | null
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
  const identities = createIdentities()
  const tallies: (SpeakerTally | undefined)[] = []
  const unnamed = emptyTally()
  const unsourced = emptyTally()
  const all = emptyTally()
  let articles = 0
  let first: string | null = null
  let last: string | null = null

  function add(article: Article): void {
    const { published } = article
    articles++
    first = earlier(first, published)
    last = later(last, published)
    const entities = entitiesById(article)
    const said = new Map<string, Tally>()
    const count = (attribution: Attribution, amount: Tally) => {
      addTo(all, amount)
      if (attribution.speaker === null) addTo(unsourced, amount)
      else tallySpeakers(attribution.speaker, amount, entities, said, unnamed)
    }
    for (const quote of article.quotes) {
      if (quote.repeats === null) count(quote, { quotes: 1, statements: 0, words: countWords(quote.words) })
    }
    for (const statement of article.statements) count(statement, { quotes: 0, statements: 1, words: 0 })
    settle(article, entities, said)
  }

  function settle(article: Article, entities: ReadonlyMap<string, Entity>, said: ReadonlyMap<string, Tally>): void {
    const namedWith = organizationsNamedWith(article, new Set(said.keys()))
    const numbers = new Map<string, number>()
    const numberOf = (id: string): number => {
      const number = numbers.get(id) ?? identities.find(entities.get(id)!, new Set(numbers.values()))
      numbers.set(id, number)
      return number
    }
    for (const [id, amount] of said) {
      const number = numberOf(id)
      const tally = tallies[number] ?? { ...emptyTally(), articles: 0, first: null, last: null, organizations: new Map() }
      tallies[number] = tally
      addTo(tally, amount)
      tally.articles++
      tally.first = earlier(tally.first, article.published)
      tally.last = later(tally.last, article.published)
      for (const organization of namedWith.get(id) ?? []) {
        const other = numberOf(organization)
        tally.organizations.set(other, (tally.organizations.get(other) ?? 0) + 1)
      }
    }
  }

  function result(): Summary {
    const words = all.words - unsourced.words
    const speakers = tallies.flatMap((tally, i) =>
      tally === undefined ? [] : [summarizeSpeaker(identities.all[i]!, tally, words, identities.all)],
    )
    speakers.sort((a, b) => b.words - a.words || b.quotes - a.quotes || b.statements - a.statements)
    return { articles, ...all, first, last, speakers, unnamed: { ...unnamed }, unsourced: { ...unsourced } }
  }

  return { add, result }
}

/** Gives an amount to each of those who speak together, to the speaker where one speaks alone. */
function tallySpeakers(
  speaker: NamedSource & { readonly members: readonly NamedSource[] },
  amount: Tally,
  entities: ReadonlyMap<string, Entity>,
  said: Map<string, Tally>,
  unnamed: Tally,
): void {
  const sources = speaker.members.length > 0 ? speaker.members : [speaker]
  const named = new Set(sources.flatMap(({ entity }) => (entity !== null && entities.has(entity) ? [entity] : [])))
  if (named.size < sources.length) addTo(unnamed, amount)
  for (const id of named) {
    const tally = said.get(id) ?? emptyTally()
    addTo(tally, amount)
    said.set(id, tally)
  }
}

function summarizeSpeaker(
  { name, type, titles }: Identity,
  tally: SpeakerTally,
  words: number,
  all: readonly Identity[],
): SpeakerSummary {
  const { quotes, statements, articles, first, last, organizations } = tally
  return {
    name,
    type,
    titles: mostFrequent(titles, MOST_TITLES).map(([title]) => title),
    articles,
    quotes,
    statements,
    words: tally.words,
    share: words === 0 ? 0 : Math.round((tally.words / words) * 1e4) / 1e4,
    first,
    last,
    organizations: mostFrequent(organizations, MOST_ORGANIZATIONS).map(([number, count]) => ({
      name: all[number]!.name,
      articles: count,
    })),
  }
}

/** The keys that count most, first come first among equals. */
function mostFrequent<Key>(counts: ReadonlyMap<Key, number>, most: number): [Key, number][] {
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, most)
}

function emptyTally(): Tally {
  return { quotes: 0, statements: 0, words: 0 }
}

function addTo(tally: Tally, { quotes, statements, words }: Tally): void {
  tally.quotes += quotes
  tally.statements += statements
  tally.words += words
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
