import type { Article, Entity, Quote, Speaker, Statement } from '../records.js'
import type { HouseName } from './house-options.js'

/** Puts the forms of a house's names under one entity each, with its name and its title. */
export function uniteHouseNames(article: Article, names: readonly HouseName[]): Article {
  let united = article
  for (const name of names) united = unite(united, name)
  return united
}

function unite(article: Article, { name, type, aliases = [], title }: HouseName): Article {
  const forms = new Set([name, ...aliases])
  const isForm = ({ name, aliases }: Entity) => [name, ...aliases].some((form) => forms.has(form))
  const same = article.entities.filter((entity) => entity.type === type && isForm(entity))
  if (same.length === 0) return article
  const main = same.find((entity) => entity.name === name) ?? same[0]!
  const ids = new Set(same.map(({ id }) => id))
  const titles = [...new Set(same.flatMap((entity) => entity.titles))]
  const entity: Entity = {
    ...main,
    name,
    aliases: [...new Set(same.flatMap((one) => [one.name, ...one.aliases]))].filter((form) => form !== name),
    titles: titles.length === 0 && title !== undefined ? [title] : titles,
    mentions: same.flatMap(({ mentions }) => mentions).sort((a, b) => a - b),
  }
  const named = <Reference extends { readonly name: string; readonly entity: string | null }>(
    one: Reference,
  ): Reference => (one.entity !== null && ids.has(one.entity) ? { ...one, name, entity: main.id } : one)
  const entities = article.entities.filter(({ id }) => !ids.has(id) || id === main.id)
  return {
    ...article,
    entities: entities
      .map((one) => (one.id === main.id ? entity : one))
      .sort((a, b) => b.mentions.length - a.mentions.length),
    mentions: article.mentions.map((mention) => (ids.has(mention.entity) ? { ...mention, entity: main.id } : mention)),
    quotes: article.quotes.map((quote) => nameQuote(quote, named)),
    statements: article.statements.map((statement) => nameSaid(statement, named)),
  }
}

type Name = <Reference extends { readonly name: string; readonly entity: string | null }>(one: Reference) => Reference

function nameQuote(quote: Quote, named: Name): Quote {
  return { ...nameSaid(quote, named), inner: quote.inner.map((inner) => nameQuote(inner, named)) }
}

function nameSaid<Said extends Quote | Statement>(said: Said, named: Name): Said {
  const speaker = said.speaker === null ? null : nameSpeaker(said.speaker, named)
  return { ...said, speaker, alternatives: said.alternatives.map(named) }
}

function nameSpeaker(speaker: Speaker, named: Name): Speaker {
  const { members, via } = speaker
  return { ...named(speaker), members: members.map(named), via: via === null ? null : named(via) }
}
