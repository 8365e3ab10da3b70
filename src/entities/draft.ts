import type { EntityType } from '../records.js'
import type { Title } from './titles.js'

/** An entity while its mentions are gathered. */
export interface Draft {
  type: EntityType
  /** Every surface form with its count, in the order of the text. */
  readonly forms: Map<string, number>
  /** The words of its fullest form, as they are compared. */
  words: readonly string[]
  /** What of its name may tell the gender, most telling first. */
  given: readonly string[]
  readonly titles: Title[]
  acronym: string | undefined
  /** How many of its mentions tell of a woman and of a man by an honorific or a gendered noun. */
  female: number
  male: number
  /** Token index of its last mention so far; -1 before the first. */
  lastSeen: number
  /** Names so far. */
  names: number
}

export function createDraft(type: EntityType, words: readonly string[], given: readonly string[] = []): Draft {
  return {
    type,
    forms: new Map(),
    words,
    given,
    titles: [],
    acronym: undefined,
    female: 0,
    male: 0,
    lastSeen: -1,
    names: 0,
  }
}
