import type { Entity, EntityType } from '../records.js'
import { foldName, isFullName } from './fold-name.js'
import { areCompatible, joinTraits, likeness, readTitles, regnalTitle, type TitleTraits } from './titles.js'

/** Somebody or something that is known again from article to article. */
export interface Identity {
  readonly type: EntityType
  /** As the first article has it that does not write it in capitals. */
  name: string
  /** All that the articles call it by way of title, with in how many articles. */
  readonly titles: Map<string, number>
  traits: TitleTraits
}

/** Knows the entities of one article again in the next. */
export interface Identities {
  readonly all: readonly Identity[]
  /**
   * For one article, from the id of an entity to its place in `all`: a new one where it is nobody known. Two entities of one
   * article are never one: the article itself tells them apart.
   */
  ofArticle(entities: ReadonlyMap<string, Entity>): (id: string) => number
}

/**
 * The same person in several articles is known by the full name and by titles that go together: never by a surname alone, and
 * not the striker as the senator. Organizations, places and groups are known by their names.
 */
export function createIdentities(): Identities {
  const all: Identity[] = []
  const byName = new Map<string, number[]>()

  function find(entity: Entity, taken: ReadonlySet<number>): number {
    const traits = readTitles(entity.titles)
    const key = keyOf(entity)
    const known = key === null ? [] : (byName.get(key) ?? [])
    const candidates = known.filter((i) => !taken.has(i) && areCompatible(all[i]!.traits, traits))
    const found = choose(candidates, traits, all)
    if (found === undefined) {
      all.push({ type: entity.type, name: entity.name, titles: countTitles(new Map(), entity), traits })
      if (key !== null) byName.set(key, [...known, all.length - 1])
      return all.length - 1
    }
    const identity = all[found]!
    if (isInCapitals(identity.name)) identity.name = entity.name
    identity.traits = joinTraits(identity.traits, traits)
    countTitles(identity.titles, entity)
    return found
  }

  function ofArticle(entities: ReadonlyMap<string, Entity>): (id: string) => number {
    const found = new Map<string, number>()
    const taken = new Set<number>()
    return (id) => {
      const known = found.get(id)
      if (known !== undefined) return known
      const identity = find(entities.get(id)!, taken)
      found.set(id, identity)
      taken.add(identity)
      return identity
    }
  }

  return { all, ofArticle }
}

/** What an entity is known by in other articles; null where its name is not enough. */
function keyOf({ type, name, titles }: Entity): string | null {
  const folded = foldName(name)
  if (type !== 'person' || isFullName(name)) return `${type}:${folded}`
  const regnal = regnalTitle(titles)
  return regnal === undefined ? null : `${type}:${regnal} ${folded}`
}

/**
 * Of several people of one name, the one whose titles are most like; where that is nobody in particular, the one of whom no
 * field is known. Nobody rather than a guess.
 */
function choose(candidates: readonly number[], traits: TitleTraits, all: readonly Identity[]): number | undefined {
  if (candidates.length < 2) return candidates[0]
  const scored = candidates.map((i) => ({ i, score: likeness(all[i]!.traits, traits) }))
  const best = Math.max(...scored.map(({ score }) => score))
  const likest = scored.filter(({ score }) => score === best)
  if (best > 0 && likest.length === 1) return likest[0]!.i
  return candidates.find((i) => all[i]!.traits.fields.size === 0)
}

/** Names in capitals stand in transcripts and datelines. */
function isInCapitals(name: string): boolean {
  return name === name.toUpperCase()
}

function countTitles(counts: Map<string, number>, { titles }: Entity): Map<string, number> {
  for (const title of new Set(titles)) counts.set(title, (counts.get(title) ?? 0) + 1)
  return counts
}
