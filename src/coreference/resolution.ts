import type { Mentions } from '../mentions/find-mentions.js'
import type { EntityType, MentionForm } from '../records.js'
import type { TokenSpan } from '../text/document.js'

export type Gender = 'female' | 'male' | 'unknown'

/** A stretch of text that refers to an entity. */
export interface Reference extends TokenSpan {
  readonly form: MentionForm
  /** Token index of its head. */
  readonly head: number
  /** Index into {@link Resolution.entities}. */
  readonly entity: number
  /** 0 to 1. */
  readonly confidence: number
}

/** An entity, with what later stages ask of it. */
export interface ResolvedEntity {
  /** false of people whom the article only describes: their `name` is the first description, "a White House official". Only those who are mentioned again are entities. */
  readonly named: boolean
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
  readonly acronym: string | undefined
  readonly country: string | undefined
  readonly gender: Gender
  /** In digits, where the article gives it; null where it does not. */
  readonly age: string | null
}

/** Who is referred to where. References are in text order; a description may contain a name. */
export interface Resolution {
  readonly entities: readonly ResolvedEntity[]
  readonly references: readonly Reference[]
  /** All names, pronouns and noun phrases, also those that refer to no entity. */
  readonly mentions: Mentions
}
