/**
 * Articles with other names: what a model learns should be how names look, where they stand and what the lists of data/en/
 * say of them, not the few thousand names that the training articles happen to have. New names are drawn from other articles
 * and from the lists; within an article the same name is swapped for the same one.
 */
import type { EntityArticle, GoldEntity } from '../../evaluation/gold.js'
import { nameLists } from '../../src/language/en/name-lists.js'
import { random } from '../random.js'

const WORD = /^\p{Lu}[\p{L}\p{M}'’-]+$/u
const NAME = /^\p{Lu}[\p{L}\p{M}'’.&-]*(?: \p{Lu}[\p{L}\p{M}'’.&-]*){0,3}$/u
const IN_CAPITALS = /^[\p{Lu}\d.& -]+$/u

/** The share of organizations, places and groups that are swapped; every word of a person's name is. */
const SWAPPED = 0.7
/** The share of new names that are from the lists. */
const LISTED = 0.5

/** Names to draw from: of the articles, and by list. */
interface Pools {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly organizations: readonly string[]
  readonly places: readonly string[]
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>
}

export function swapNames<Article extends EntityArticle>(articles: readonly Article[], seed: number): Article[] {
  const pools = collectPools(articles)
  const next = random(seed)
  return articles.map((article) => replaceNames(article, new Swaps(article, pools, next)))
}

function collectPools(articles: readonly EntityArticle[]): Pools {
  const names = (type: GoldEntity['type']) => articles.flatMap((article) => namesOf(article, type))
  const people = names('Person').filter((name) => name.includes(' ') && name.split(' ').every(isWord))
  return {
    given: people.map((name) => name.split(' ')[0]!),
    family: people.map((name) => name.split(' ').at(-1)!),
    organizations: names('Organization').filter(isName),
    places: names('Location').filter(isName),
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

/** What the names of one article are swapped for. */
class Swaps {
  private readonly pools: Pools
  private readonly next: () => number
  private readonly made = new Map<string, string>()
  /** Words that a longer name of a person begins with. */
  private readonly given: ReadonlySet<string>

  constructor(article: EntityArticle, pools: Pools, next: () => number) {
    this.pools = pools
    this.next = next
    const people = namesOf(article, 'Person').filter((name) => name.includes(' '))
    this.given = new Set(people.map((name) => name.split(' ')[0]!))
  }

  of(name: string, type: GoldEntity['type']): string {
    const { organizations, places } = this.pools
    if (type === 'Person')
      return name
        .split(' ')
        .map((word) => this.ofWord(word))
        .join(' ')
    if (type === 'NORP') return this.ofGroup(name)
    if (type === 'Organization') return isName(name) ? this.some(name, organizations, 'organization') : name
    if (type !== 'Location') return name
    const kind = ['country', 'region'].find((list) => this.list(list).has(name))
    if (kind) return this.some(name, [...this.list(kind)], kind)
    if (isName(name)) return this.some(name, places, 'city')
    return IN_CAPITALS.test(name) && name.length > 4 ? this.some(name, places, 'city').toUpperCase() : name
  }

  private ofWord(word: string): string {
    if (!WORD.test(word)) return word
    const { given, family } = this.pools
    const isGiven = this.given.has(word)
    const made = this.once(word[0]! + word.slice(1).toLowerCase(), () =>
      isGiven ? this.draw(given, 'given-name') : this.draw(family, 'family-name'),
    )
    return word === word.toUpperCase() ? made.toUpperCase() : made
  }

  private ofGroup(name: string): string {
    const kind = ['demonym', 'group'].find((list) => this.list(list).has(name))
    if (!kind) return name
    const alike = [...this.list(kind)].filter((other) => other.endsWith('s') === name.endsWith('s'))
    return this.some(name, alike, kind, 0)
  }

  private some(name: string, own: readonly string[], list: string, listed = LISTED): string {
    return this.once(name, () => (this.next() < SWAPPED ? this.draw(own, list, listed) : name))
  }

  private draw(own: readonly string[], list: string, listed = LISTED): string {
    const from = this.next() < listed ? [...this.list(list)] : own
    return from[Math.floor(this.next() * from.length)]!
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
