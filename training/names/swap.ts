/**
 * Articles with other names: what a model learns should be how names look, where they stand and what the lists of data/en/
 * say of them, not the few thousand names that the training articles happen to have. New names are drawn from other articles
 * and from the lists; within an article the same name is swapped for the same one.
 */
import type { EntityArticle, GoldEntity } from '../../evaluation/gold.js'
import { nameLists } from '../../scripts/name-lists.js'
import { random } from '../random.js'
import { fieldsOf, Inventor } from './invented-names.js'

const WORD = /^\p{Lu}[\p{L}\p{M}'’-]+$/u
const NAME = /^\p{Lu}[\p{L}\p{M}'’.&-]*(?: (?:(?:of|for|the|and|de|&) ){0,2}\p{Lu}[\p{L}\p{M}'’.&-]*){0,4}$/u
const ACRONYM = /^\p{Lu}{2,6}$/u
const IN_CAPITALS = /^[\p{Lu}\d.& -]+$/u

/** The share of organizations, places and groups that are swapped; every word of a person's name is. */
const SWAPPED = 0.7
/** The share of new names that are from the lists, and of those that are invented. */
const LISTED = 0.4
const INVENTED = 0.3

/** Names to draw from: of the articles, and by list. */
interface Pools {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly organizations: readonly string[]
  readonly places: readonly string[]
  readonly facilities: readonly string[]
  readonly fields: readonly string[]
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>
}

export function swapNames<Article extends EntityArticle>(articles: readonly Article[], seed: number): Article[] {
  const pools = collectPools(articles)
  const next = random(seed)
  const listed = new Map([...pools.lists].map(([kind, names]) => [kind, [...names]]))
  const inventor = new Inventor({ listed: (kind) => listed.get(kind)!, fields: pools.fields }, next)
  return articles.map((article) => replaceNames(article, new Swaps(article, pools, inventor, next)))
}

function collectPools(articles: readonly EntityArticle[]): Pools {
  const names = (type: GoldEntity['type']) => articles.flatMap((article) => namesOf(article, type))
  const organizations = names('Organization').filter(isName)
  const people = names('Person').filter((name) => name.includes(' ') && name.split(' ').every(isWord))
  return {
    given: people.map((name) => name.split(' ')[0]!),
    family: people.map((name) => name.split(' ').at(-1)!),
    organizations,
    places: names('Location').filter(isName),
    facilities: names('Facility').filter(isName),
    fields: fieldsOf(organizations),
    lists: new Map(nameLists().map(([kind, listed]) => [kind, new Set(listed.filter(isName))])),
  }
}

function namesOf({ text, entities }: EntityArticle, type: GoldEntity['type']): string[] {
  return entities.filter((entity) => entity.type === type).map(({ start, end }) => text.slice(start, end))
}

function isWord(word: string): boolean {
  return WORD.test(word) && !IN_CAPITALS.test(word)
}

function isName(name: string): boolean {
  return NAME.test(name) && !IN_CAPITALS.test(name)
}

function initials(name: string): string {
  return name.replace(/[^\p{Lu}]/gu, '')
}

/** What the names of one article are swapped for. */
class Swaps {
  private readonly pools: Pools
  private readonly inventor: Inventor
  private readonly next: () => number
  private readonly made = new Map<string, string>()
  /** Organizations of several words, of which shorter forms are the beginning. */
  private readonly long: readonly string[]
  /** Words that a longer name of a person begins with. */
  private readonly given: ReadonlySet<string>

  constructor(article: EntityArticle, pools: Pools, inventor: Inventor, next: () => number) {
    this.pools = pools
    this.inventor = inventor
    this.next = next
    const people = namesOf(article, 'Person').filter((name) => name.includes(' '))
    this.long = namesOf(article, 'Organization').filter((name) => name.includes(' '))
    this.given = new Set(people.map((name) => name.split(' ')[0]!))
  }

  of(name: string, type: GoldEntity['type']): string {
    if (type === 'Person')
      return name
        .split(' ')
        .map((word) => this.ofWord(word))
        .join(' ')
    if (type === 'NORP') return this.ofGroup(name)
    if (type === 'Organization') return ACRONYM.test(name) ? this.ofAcronym(name) : this.ofOrganization(name)
    if (type === 'Location') return this.ofPlace(name)
    if (type !== 'Facility' || !isName(name)) return name
    return this.mostly(name, () => this.inventedOr('building', () => this.pick(this.pools.facilities)))
  }

  private ofWord(word: string): string {
    if (!WORD.test(word)) return word
    const { given, family } = this.pools
    const isGiven = this.given.has(word)
    const made = this.once(word[0]! + word.slice(1).toLowerCase(), () =>
      isGiven ? this.draw(given, 'given-name') : this.inventedOr('coined', () => this.draw(family, 'family-name')),
    )
    return word === word.toUpperCase() ? made.toUpperCase() : made
  }

  /** "Acme" of "Acme Mining" follows its long form. */
  private ofOrganization(name: string): string {
    if (!isName(name)) return name
    const long = this.long.find((other) => other.startsWith(`${name} `))
    if (long === undefined) {
      const draw = () => this.draw(this.pools.organizations, 'organization')
      return this.mostly(name, () => this.inventedOr('organization', draw))
    }
    const made = this.ofOrganization(long)
    return made === long ? name : made.split(' ').slice(0, name.split(' ').length).join(' ')
  }

  /** "AM" of "Acme Mining" follows its long form. */
  private ofAcronym(name: string): string {
    const long = this.long.find((other) => initials(other) === name)
    if (long === undefined) return this.mostly(name, () => this.inventor.acronym(name.length))
    const made = this.ofOrganization(long)
    return made === long || initials(made).length < 2 ? name : initials(made)
  }

  private ofPlace(name: string): string {
    const kind = ['country', 'region'].find((list) => this.list(list).has(name))
    if (kind) return this.mostly(name, () => this.pick([...this.list(kind)]))
    const isUpper = IN_CAPITALS.test(name) && name.length > 4
    if (!isUpper && !isName(name)) return name
    const made = this.mostly(name, () => this.inventedOr('place', () => this.draw(this.pools.places, 'city')))
    return isUpper ? made.toUpperCase() : made
  }

  private ofGroup(name: string): string {
    const kind = ['demonym', 'group'].find((list) => this.list(list).has(name))
    if (!kind) return name
    const alike = [...this.list(kind)].filter((other) => other.endsWith('s') === name.endsWith('s'))
    return this.mostly(name, () => this.pick(alike))
  }

  /** Most names are swapped. */
  private mostly(name: string, make: () => string): string {
    return this.once(name, () => (this.next() < SWAPPED ? make() : name))
  }

  private inventedOr(kind: 'organization' | 'place' | 'building' | 'coined', draw: () => string): string {
    return this.next() < INVENTED ? this.inventor[kind]() : draw()
  }

  private draw(own: readonly string[], list: string): string {
    return this.pick(this.next() < LISTED ? [...this.list(list)] : own)
  }

  private pick(names: readonly string[]): string {
    return names[Math.floor(this.next() * names.length)]!
  }

  private once(name: string, make: () => string): string {
    const known = this.made.get(name)
    if (known !== undefined) return known
    const made = make()
    this.made.set(name, made)
    return made
  }

  private list(kind: string): ReadonlySet<string> {
    return this.pools.lists.get(kind)!
  }
}

function replaceNames<Article extends EntityArticle>(article: Article, swaps: Swaps): Article {
  const { text, entities } = article
  const moved: GoldEntity[] = []
  let made = ''
  let at = 0
  for (const entity of [...entities].sort((a, b) => a.start - b.start)) {
    if (entity.start < at) continue
    made += text.slice(at, entity.start)
    const start = made.length
    made += swaps.of(text.slice(entity.start, entity.end), entity.type)
    moved.push({ ...entity, start, end: made.length })
    at = entity.end
  }
  return { ...article, text: made + text.slice(at), entities: moved }
}
