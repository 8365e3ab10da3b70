import type { Resolution } from '../../coreference/resolution.js'
import { type Origin, originOf } from '../../language/en/origins.js'

/** The words of an entity in lower case, as descriptions are compared with them. */
export interface EntityWords {
  readonly ofTitles: readonly string[]
  readonly ofName: readonly string[]
  /** Where the titles say that it is from. */
  readonly origins: readonly Origin[]
}

/** Gives the words of an entity by its index, split once however many mentions are compared with it. */
export function entityWords({ entities }: Pick<Resolution, 'entities'>): (entity: number) => EntityWords {
  const known: EntityWords[] = new Array(entities.length)
  return (entity) => {
    const words = known[entity]
    if (words !== undefined) return words
    const { titles, name } = entities[entity]!
    const ofTitles = titles.flatMap(wordsOf)
    const split = {
      ofTitles,
      ofName: wordsOf(name),
      origins: ofTitles.flatMap((word) => originOf(word) ?? []),
    }
    known[entity] = split
    return split
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u)
}
