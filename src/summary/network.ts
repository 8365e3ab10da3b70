import type { Article, Span } from '../records.js'
import { createIdentities } from './identities.js'
import { entitiesById } from './named-with.js'
import { countWords } from './words.js'

/** A person or organization of a network. */
export interface NetworkNode {
  readonly name: string
  readonly type: 'person' | 'organization'
  /** In how many articles it is named. */
  readonly articles: number
  readonly quotes: number
  /** Its quoted words. */
  readonly words: number
}

/** How often one node has to do with another; both are indexes of nodes. */
export interface NetworkEdge {
  readonly source: number
  readonly target: number
  readonly weight: number
}

/** Who speaks of whom, and who appears with whom, over a corpus. */
export interface Network {
  readonly nodes: readonly NetworkNode[]
  /** From the speaker to whom the quotation or statement mentions, by how many of these. */
  readonly speaksOf: readonly NetworkEdge[]
  /** Between those named in one paragraph, by how many paragraphs; the source has the lower index. */
  readonly appearsWith: readonly NetworkEdge[]
}

/** Takes articles one at a time; memory grows with the nodes and edges. */
export interface NetworkBuilder {
  add(article: Article): void
  result(): Network
}

interface Node {
  articles: number
  quotes: number
  words: number
}

/** A paragraph that lists hundreds of names connects the first of them only: the pairs would be tens of thousands. */
const MOST_IN_PARAGRAPH = 40
/** Two indexes in one number. */
const PAIR = 2 ** 26

/** Builds a {@link Network}: people are known again from article to article as in `summarize`. */
export function createNetwork(): NetworkBuilder {
  const identities = createIdentities()
  const nodes = new Map<number, Node>()
  const speaksOf = new Map<number, number>()
  const appearsWith = new Map<number, number>()

  function add(article: Article): void {
    const entities = entitiesById(article)
    const identify = identities.ofArticle(entities)
    const found = new Map<string, number>()
    for (const { id, type } of article.entities) {
      if (type !== 'person' && type !== 'organization') continue
      const identity = identify(id)
      found.set(id, identity)
      const node = nodes.get(identity) ?? { articles: 0, quotes: 0, words: 0 }
      nodes.set(identity, node)
      node.articles++
    }
    addSaid(article, found)
    addParagraphs(article, found)
  }

  function addSaid(article: Article, found: ReadonlyMap<string, number>): void {
    const said = [...article.quotes.filter(({ repeats }) => repeats === null), ...article.statements]
    for (const one of said) {
      const mentioned = within(article, one, found)
      for (const speaker of speakersOf(one.speaker, found)) {
        const node = nodes.get(speaker)!
        if ('words' in one) {
          node.quotes++
          node.words += countWords(one.words)
        }
        for (const other of mentioned) if (other !== speaker) increment(speaksOf, speaker * PAIR + other)
      }
    }
  }

  function addParagraphs(article: Article, found: ReadonlyMap<string, number>): void {
    for (const paragraph of article.paragraphs) {
      const named = [...within(article, paragraph, found)].slice(0, MOST_IN_PARAGRAPH).sort((a, b) => a - b)
      named.forEach((one, i) => {
        for (const other of named.slice(i + 1)) increment(appearsWith, one * PAIR + other)
      })
    }
  }

  function result(): Network {
    const places = new Map([...nodes.keys()].map((identity, place) => [identity, place]))
    const edges = (counts: ReadonlyMap<number, number>): NetworkEdge[] =>
      [...counts].map(([pair, weight]) => ({
        source: places.get(Math.floor(pair / PAIR))!,
        target: places.get(pair % PAIR)!,
        weight,
      }))
    return {
      nodes: [...nodes].map(([identity, node]) => {
        const { name, type } = identities.all[identity]!
        return { name, type: type as NetworkNode['type'], ...node }
      }),
      speaksOf: edges(speaksOf),
      appearsWith: edges(appearsWith),
    }
  }

  return { add, result }
}

/** The identities mentioned in a stretch of text, in order. */
function within({ mentions }: Article, { start, end }: Span, found: ReadonlyMap<string, number>): Set<number> {
  const identities = new Set<number>()
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
    const identity = found.get(mentions[i]!.entity)
    if (identity !== undefined) identities.add(identity)
  }
  return identities
}

/** The index of the first of some spans in text order that begins at an offset or after it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function speakersOf(speaker: Article['quotes'][number]['speaker'], found: ReadonlyMap<string, number>): Set<number> {
  const sources = speaker === null ? [] : speaker.members.length > 0 ? speaker.members : [speaker]
  return new Set(sources.flatMap(({ entity }) => found.get(entity ?? '') ?? []))
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
