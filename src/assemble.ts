import type { Resolution, ResolvedEntity } from './coreference/resolution.js'
import type { Article, DateMention, Entity, Mention, Quote, Statement } from './records.js'
import type { Document } from './text/document.js'

/** The layers that the stages made of one text. */
export interface Layers {
  readonly document: Document
  readonly published: string | null
  readonly resolution: Resolution
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
  readonly statements: readonly Statement[]
}

/** Puts the layers of a text into the public records. */
export function assemble({ document, published, resolution, dates, quotes, statements }: Layers): Article {
  const { text } = document
  const mentions = readMentions(text, resolution)
  return {
    text,
    published,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    paragraphs: document.paragraphs.map(({ start, end }) => ({ start, end })),
    entities: readEntities(resolution, mentions),
    mentions,
    dates,
    quotes,
    statements,
  }
}

/** A description that contains a name would overlap it: the name is kept. */
function readMentions(text: string, { entities, references }: Resolution): Mention[] {
  const names = references.filter((reference) => reference.form === 'name')
  const mentions: Mention[] = []
  let name = 0
  for (const { start, end, form, entity, confidence } of references) {
    while (name < names.length && names[name]!.end <= start) name++
    const overlapsName = form !== 'name' && name < names.length && names[name]!.start < end
    if (overlapsName || start < (mentions.at(-1)?.end ?? 0)) continue
    const { id, type, named } = entities[entity]!
    if (named)
      mentions.push({ start, end, text: text.slice(start, end), type, form, entity: id, confidence: round(confidence) })
  }
  return mentions
}

function readEntities({ entities }: Resolution, mentions: readonly Mention[]): Entity[] {
  const mentionsById = new Map<string, number[]>()
  for (const { id, named } of entities) if (named) mentionsById.set(id, [])
  mentions.forEach((mention, index) => {
    mentionsById.get(mention.entity)!.push(index)
  })
  return entities
    .filter(({ named }) => named)
    .map((entity) => readEntity(entity, mentionsById.get(entity.id)!))
    .sort((a, b) => b.mentions.length - a.mentions.length)
}

function readEntity(entity: ResolvedEntity, mentions: readonly number[]): Entity {
  const { id, type, name, aliases, titles, acronym, country } = entity
  const short = acronym === undefined ? null : { acronym }
  const place = country === undefined ? null : { country }
  return { id, type, name, aliases, titles, ...short, ...place, mentions }
}

/** Three digits, so that every engine gives the same bytes. */
function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
