import type { ResolvedEntity } from '../../coreference/resolution.js'

/** The words of an entity in lower case, as descriptions are compared with them. */
export interface EntityWords {
  readonly ofTitles: readonly string[]
  readonly ofName: readonly string[]
}

/** Gives the words of an entity by its index, split once however many mentions are compared with it. */
export function entityWords(entities: readonly ResolvedEntity[]): (entity: number) => EntityWords {
  const known: EntityWords[] = new Array(entities.length)
  return (entity) => {
    const words = known[entity]
    if (words !== undefined) return words
    const { titles, name } = entities[entity]!
    const split = { ofTitles: titles.flatMap(wordsOf), ofName: wordsOf(name) }
    known[entity] = split
    return split
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u)
}
