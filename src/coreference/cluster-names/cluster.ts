import type { EntityType } from '../../records.js'
import type { Reference } from '../resolution.js'
import type { Title } from '../titles/titles.js'

/** An entity while its mentions are gathered. */
export interface Cluster {
  /** false of people whom the article only describes. */
  readonly named: boolean
  type: EntityType
  /** Every surface form with its count, in the order of the text. */
  readonly forms: Map<string, number>
  /** Those of them that stand outside of quotation marks. */
  readonly narrative: Map<string, number>
  /** The words of its fullest form, as they are compared. */
  words: readonly string[]
  /** What of its name may tell the gender, most telling first. */
  given: readonly string[]
  /** Its different titles, each where it stands first. */
  readonly titles: Title[]
  /** Of organizations: what kind of organization the article calls it, "company". */
  readonly kinds: Set<string>
  acronym: string | undefined
  /** How many of its mentions tell of a woman and of a man by an honorific or a gendered noun. */
  female: number
  male: number
  /** How many pronouns have been resolved to it for a woman less those for a man. */
  genderVotes: number
  /** Token index of its last mention so far; -1 before the first. */
  lastSeen: number
  /** How often it is named in two or more words. */
  fullNames: number
  /** In digits, as far as it has been given; null before. */
  age: string | null
}

export function createCluster(
  type: EntityType,
  words: readonly string[],
  given: readonly string[] = [],
  named = true,
): Cluster {
  return {
    named,
    type,
    forms: new Map(),
    words,
    given,
    titles: [],
    kinds: new Set(),
    acronym: undefined,
    female: 0,
    male: 0,
    genderVotes: 0,
    lastSeen: -1,
    fullNames: 0,
    age: null,
    narrative: new Map(),
  }
}

/** Enters a surface form. */
export function addForm(
  { forms, narrative }: Cluster,
  { text, quoted }: { readonly text: string; readonly quoted: boolean },
): void {
  forms.set(text, (forms.get(text) ?? 0) + 1)
  if (!quoted) narrative.set(text, (narrative.get(text) ?? 0) + 1)
}

/** How many different titles an entity has at most. */
const TITLES = 16

/** Enters a title, unless it is known. */
export function addTitle(cluster: Cluster, title: Title): void {
  if (title.gender === 'f') cluster.female++
  if (title.gender === 'm') cluster.male++
  if (cluster.titles.length >= TITLES) return
  const isSame = ({ words }: Title) =>
    words.length === title.words.length && words.every((word, i) => word === title.words[i])
  if (!cluster.titles.some(isSame)) cluster.titles.push(title)
}

/** A reference to a cluster. */
export interface ClusterReference extends Omit<Reference, 'entity'> {
  readonly cluster: Cluster
}

/** A name that refers to a cluster. */
export interface NameReference extends Omit<ClusterReference, 'head'> {
  readonly form: 'name'
  /** Of a family name that several share: all of them. */
  readonly family: readonly Cluster[] | null
}
