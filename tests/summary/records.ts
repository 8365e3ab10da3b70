import type { Article, Entity, EntityType, Mention, Quote, Statement } from '../../src/index.js'

/** Somebody or something in an article that a test makes: the name, and if need be type and titles. */
export interface Named {
  name: string
  type?: EntityType
  titles?: string[]
  aliases?: string[]
}

export interface Said {
  /** Names of entities of the article; a name of none is a description. Several speak together. None: no source is given. */
  by: string[]
  words: string
  repeats?: number
}

export interface Told {
  published?: string | null
  entities?: Named[]
  /** The sentences, each as the names in it, in order. */
  sentences?: string[][]
  quotes?: Said[]
  statements?: Said[]
}

/** An article with the records that a test needs; offsets hold only for mentions. */
export function article({
  published = null,
  entities = [],
  sentences = [],
  quotes = [],
  statements = [],
}: Told): Article {
  const known = entities.map(entityOf)
  const text = sentences.map((names) => names.join(' ')).join('\n')
  const mentions: Mention[] = []
  let at = 0
  const spans = sentences.map((names) => {
    const start = at
    for (const name of names) {
      const entity = known.find((one) => one.name === name)!
      const span = { start: at, end: at + name.length, text: name }
      mentions.push({ ...span, type: entity.type, form: 'name', entity: entity.id, confidence: 0.9 })
      at += name.length + 1
    }
    return { start, end: at - 1 }
  })
  return {
    text,
    published,
    sentences: spans,
    paragraphs: spans,
    entities: known,
    mentions,
    dates: [],
    quotes: quotes.map((said) => quoteOf(said, known)),
    statements: statements.map((said) => ({ ...attribution(said, known), quotes: [] }) satisfies Statement),
  }
}

function entityOf({ name, type = 'person', titles = [], aliases = [] }: Named): Entity {
  return { id: `${type}:${name.toLowerCase().replaceAll(' ', '-')}`, type, name, aliases, titles, mentions: [] }
}

function quoteOf(said: Said, known: readonly Entity[]): Quote {
  const span = attribution(said, known)
  const parts = [{ start: 0, end: said.words.length, text: said.words }]
  return {
    ...span,
    words: said.words,
    parts,
    kind: 'direct',
    statement: null,
    repeats: said.repeats ?? null,
    inner: [],
  }
}

function attribution({ by, words }: Said, known: readonly Entity[]) {
  const sources = by.map((name) => ({ name, entity: known.find((one) => one.name === name)?.id ?? null }))
  const [source] = sources
  const speaker =
    source === undefined
      ? null
      : {
          name: by.join(' and '),
          type: 'person' as const,
          entity: sources.length > 1 ? null : source.entity,
          members: sources.length > 1 ? sources : [],
          mention: null,
          via: null,
        }
  const span = { start: 0, end: words.length, text: words }
  return { ...span, speaker, cue: null, confidence: 0.9, alternatives: [], evidence: 'cue-after' as const }
}
