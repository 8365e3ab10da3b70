import { entityId } from '../entity-id.js'
import { countryCodes } from '../language/en/countries.js'
import { givenNameGender } from '../language/en/given-names.js'
import type { EntityType } from '../records.js'
import type { Syntax } from '../syntax/syntax.js'
import type { TokenRange } from '../syntax/syntax-tree.js'
import type { Document } from '../text/document.js'
import { firstFrom } from '../text/first-from.js'
import type { Cluster } from './cluster-names/cluster.js'
import { genderOf } from './cluster-names/gender.js'
import { isPlain, stripTitles } from './cluster-names/name-words.js'
import type { ResolvedEntity } from './resolution.js'
import type { Title } from './titles/titles.js'
import { trimTitle } from './titles/trim-title.js'

/** The clusters as entities, each with its fullest name and an id that no other has. */
export function finish(
  document: Document,
  clusters: readonly Cluster[],
  syntax: Syntax,
  names: readonly TokenRange[],
): ResolvedEntity[] {
  const taken = new Map<string, number>()
  return clusters.map((cluster) => {
    const name = fullestName(cluster)
    const aliases = [...cluster.forms.keys()].filter((form) => form !== name)
    const { named, type, acronym, age } = cluster
    const narrative = cluster.titles.filter(({ kind }) => kind !== 'affiliation')
    const titles = [...new Set(narrative.flatMap((title) => titleText(document, title, syntax, names)))]
    const country = type === 'place' ? countryCodes.get(name) : undefined
    const id = uniqueId(entityId(type, name), taken)
    return {
      id,
      named,
      type,
      name,
      aliases,
      titles,
      gender: genderOf(cluster),
      acronym,
      country,
      age,
    }
  })
}

/**
 * The form of most words, without titles, then one with its accents, then one without initials, then the most frequent, then the first. Forms between quotation marks count
 * only where there are no others of two words.
 */
function fullestName({ named, type, forms, narrative, words }: Cluster): string {
  if (!named) return forms.keys().next().value!
  // Sharyn, by her family also Ms Drysdale.
  const isRelative = type === 'person' && words.length > 1 && ![...forms.keys()].some((form) => form.includes(' '))
  if (isRelative) return forms.keys().next().value!
  const isFull = [...narrative.keys()].some((form) => form.includes(' '))
  const counts = new Map<string, number>()
  for (const [form, count] of isFull ? narrative : forms) {
    const name = type === 'person' ? stripTitles(form) : form
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return [...counts].reduce((best, next) => (isFuller(type, next, best) ? next : best))[0]
}

type Counted = readonly [form: string, count: number]

function isFuller(type: EntityType, [form, count]: Counted, [other, otherCount]: Counted): boolean {
  if (withoutAccents(form) === withoutAccents(other)) return form !== withoutAccents(form)
  const longer = form.split(' ').length - other.split(' ').length
  if (longer === 0) return isInitialed(other) === isInitialed(form) ? count > otherCount : isInitialed(other)
  if (type === 'person' && longer > 0 && isPadded(form, count, other, otherCount)) return false
  return longer > 0 || (type === 'person' && isPadded(other, otherCount, form, count))
}

/** "Francois Hollande", of "François Hollande". */
function withoutAccents(name: string): string {
  return isPlain(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '')
}

/** "J.K. Rowling". */
function isInitialed(form: string): boolean {
  return /^\p{Lu}(?:\.|\p{Lu}\b)/u.test(form)
}

const PARTICLE = /^(?:al|abu|ben|bin|da|de|del|der|di|dos|el|ibn|la|le|mac|san|st|ter|van|von)[ -]/i

/** "Praises Marco Rubio", once, beside "Marco Rubio", often: a word that is no name was tagged with it. */
function isPadded(long: string, count: number, short: string, shortCount: number): boolean {
  if (count > 1 || !short.includes(' ') || !long.endsWith(` ${short}`) || PARTICLE.test(short)) return false
  const isGiven = (name: string) => givenNameGender(name.split(' ')[0]!) !== undefined
  return !isGiven(long) && (shortCount > 1 || isGiven(short))
}

function titleText({ text, tokens }: Document, title: Title, syntax: Syntax, names: readonly TokenRange[]): string[] {
  const range = trimTitle(syntax.treeAt(title.head), title, namesNear(names, title.from))
  return range === null ? [] : [text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end).replace(/\s+/g, ' ')]
}

/** The last name that begins before a token: the one that may hold it. */
function namesNear(names: readonly TokenRange[], token: number): TokenRange[] {
  const low = firstFrom(names, token)
  return names.slice(Math.max(0, low - 1), low)
}

function uniqueId(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1
  taken.set(id, count)
  return count === 1 ? id : uniqueId(`${id}-${count}`, taken)
}
