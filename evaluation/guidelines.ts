/**
 * What other corpora annotate otherwise, made like the guidelines of the tagger:
 *
 *   the [Organization "the BBC"]              the article of names in small letters is outside
 *   [Person "President Obama"]                titles are outside
 *   [Misc "German"], [Location "German"]      a nationality, religion or people is a group
 *   [Organization "France"]                   a country that acts is a place
 *
 * Languages are annotated like nationalities there; `German` may be outside, too, so that the model decides.
 */

import { nameLists } from '../scripts/name-lists.js'
import type { EntityArticle, GoldEntity, OpenCorpus } from './gold.js'

const lists = new Map(nameLists())
const groups = new Set([...lists.get('demonym')!, ...lists.get('group')!])
const countries = new Set(lists.get('country')!)
const titles = new Set(lists.get('title')!)

/** Whether a word or phrase is listed as one that means a group of people. */
export function isListedGroup(name: string): boolean {
  return groups.has(name)
}

const places = new Set(['city', 'region', 'country'].flatMap((kind) => lists.get(kind)!))

export function isListedPlace(name: string): boolean {
  return places.has(name)
}

export function followGuidelines(article: EntityArticle): EntityArticle {
  const entities = article.entities.map((entity) => followOne(article.text, entity))
  return { ...article, entities: entities.filter(({ start, end }) => end > start) }
}

function followOne(text: string, entity: GoldEntity): GoldEntity {
  let { start } = entity
  const { end } = entity
  const name = text.slice(start, end)
  if (groups.has(name) && !countries.has(name) && entity.type !== 'Person') return { ...entity, type: 'NORP' }
  if (entity.type === 'Misc' || entity.type === 'Date') return entity
  if (countries.has(name)) return { ...entity, type: 'Location' }
  if (/^the /.test(name)) start += 4
  if (entity.type === 'Person') start += titleLength(text.slice(start, end))
  return { ...entity, start }
}

function titleLength(name: string): number {
  const words = name.split(' ')
  let length = 0
  for (const word of words.slice(0, -1)) {
    if (!titles.has(word)) break
    length += word.length + 1
  }
  return length
}

const TWEETS: ReadonlySet<OpenCorpus> = new Set(['wnut17', 'btc'])
/** Handles and hash tags, which some annotate; a link alone says nothing. */
const MARKS = /[@#]|\bRT\b/

/** Whether an article reads like prose, in which names have capitals. */
export function isReadable(corpus: OpenCorpus, { text, entities }: EntityArticle): boolean {
  if (!TWEETS.has(corpus)) return true
  if (MARKS.test(text) || entities.length === 0) return false
  return entities.every(({ start, end }) => /^\p{Lu}.*\p{Ll}|^\p{Lu}{2,5}$/u.test(text.slice(start, end)))
}
