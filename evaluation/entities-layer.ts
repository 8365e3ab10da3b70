/** Entities and their names on the Wikinews articles: see scorers/entities.ts. */
import type { Article, EntityType } from '../src/records.js'
import type { ListedError } from './errors/listing.js'
import { type GoldArticle, type GoldEntity, type GoldEntityType, readArticles } from './gold.js'
import type { Layer, LayerOptions } from './layers.js'
import { judgeEntities, type NamedMention, scoreEntities } from './scorers/entities.js'
import { readWithOurs } from './systems.js'

const TYPES: Partial<Record<GoldEntityType, EntityType>> = {
  Person: 'person',
  Organization: 'organization',
  Location: 'place',
  NORP: 'group',
}

type WikinewsArticle = GoldArticle & { readonly entities: readonly (GoldEntity & { readonly entity: string })[] }

export function evaluateEntities({ folder, set }: LayerOptions): Layer {
  const articles = readArticles<WikinewsArticle>(folder, `wikinews-${set}`)
  const read = articles.map((article) => ({ article, ours: readWithOurs(article) }))
  const judged = read.map(({ article, ours }) => judgeEntities(goldMentions(article), ourMentions(ours), ours.entities))
  return {
    name: 'entities',
    title: `Entities and their fullest names (wikinews-${set}, ${articles.length} articles)`,
    systems: [['onrecord', scoreEntities(judged)]],
    errors: read.flatMap(({ article, ours }) => listErrors(article, ours)),
  }
}

function goldMentions({ entities }: WikinewsArticle): NamedMention[] {
  return entities.flatMap(({ start, end, type, entity }) => {
    const ours = TYPES[type]
    return ours === undefined ? [] : [{ start, end, type: ours, entity }]
  })
}

function ourMentions({ mentions }: Article): NamedMention[] {
  return mentions.filter(({ form }) => form === 'name')
}

function listErrors({ id, ...article }: WikinewsArticle, { entities }: Article): ListedError[] {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, '')
  const ours = new Set(entities.map(({ type, name }) => `${type} ${plain(name)}`))
  const gold = new Map(goldMentions({ id, ...article }).map((one) => [`${one.type} ${plain(one.entity)}`, one]))
  return [...gold]
    .filter(([key]) => !ours.has(key))
    .map(([, { type, entity }]) => {
      const last = plain(entity).split(' ').at(-1)!
      const near = entities.filter(({ name }) => plain(name).includes(last)).map((one) => `${one.type} ${one.name}`)
      return { group: `entities, ${type}`, lines: [`${id}: ${entity} · ours: ${near.join(', ') || 'none'}`] }
    })
}
