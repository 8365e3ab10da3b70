import type { Resolution } from '../../coreference/resolution.js'
import { type Origin, originOf } from '../../language/en/origins.js'
import type { Document } from '../../text/document.js'

/** The words of an entity in lower case, as descriptions are compared with them. */
export interface EntityWords {
  readonly ofTitles: readonly string[]
  readonly ofName: readonly string[]
  /** Where the titles say that it is from. */
  readonly origins: readonly Origin[]
  /** In digits, where the article gives it; null where it does not. */
  readonly age: string | null
}

/** Gives the words of an entity by its index, split once however many mentions are compared with it. */
export function entityWords(
  { tokens }: Pick<Document, 'tokens'>,
  { entities, references }: Pick<Resolution, 'entities' | 'references'>,
): (entity: number) => EntityWords {
  const known: EntityWords[] = new Array(entities.length)
  let ages: ReadonlyMap<number, string> | null = null
  return (entity) => {
    const words = known[entity]
    if (words !== undefined) return words
    ages ??= agesBeside(tokens, references)
    const { titles, name } = entities[entity]!
    const ofTitles = titles.flatMap(wordsOf)
    const split = {
      ofTitles,
      ofName: wordsOf(name),
      origins: ofTitles.flatMap((word) => originOf(word) ?? []),
      age: ages.get(entity) ?? null,
    }
    known[entity] = split
    return split
  }
}

/** The age of Anna Berg, 41, · Anna Berg (41) · Anna Berg, aged 41, */
function agesBeside(tokens: Document['tokens'], references: Resolution['references']): Map<number, string> {
  const ages = new Map<number, string>()
  for (const { entity, to, form } of references) {
    if (form !== 'name' || (tokens[to]?.text !== ',' && tokens[to]?.text !== '(')) continue
    const at = tokens[to + 1]?.lower === 'aged' ? to + 2 : to + 1
    const age = tokens[at]?.text ?? ''
    if (AGE.test(age) && AFTER_AGE.has(tokens[at + 1]?.text ?? '.') && !ages.has(entity)) ages.set(entity, age)
  }
  return ages
}

export const AGE = /^[1-9]\d?$/
const AFTER_AGE: ReadonlySet<string> = new Set([',', ')', '.', ';'])

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u)
}
