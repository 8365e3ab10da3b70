import type { Article, DateType, Evidence, MentionForm, SpeakerType } from '../../records.js'
import type { ArticleRecord } from '../record.js'

/**
 * An offset into the text, in UTF-16 code units.
 *
 * @minimum 0
 * @asType integer
 */
export type Offset = number

/**
 * From 0 to 1.
 *
 * @minimum 0
 * @maximum 1
 */
export type Probability = number

export type LeanSpan = readonly [start: Offset, end: Offset]

/**
 * The records of an article as a line of JSON Lines has them without `--full`: without sentences and paragraphs, and without what the
 * rest tells. {@link parseJsonLine} brings all but sentences and paragraphs back. What may be absent says what its absence means.
 */
export interface LeanRecord {
  readonly id: string | number
  readonly source?: string
  readonly text: string
  readonly published: string | null
  readonly entities: readonly LeanEntity[]
  readonly dates: readonly LeanDate[]
  readonly quotes: readonly LeanQuote[]
  readonly statements: readonly LeanStatement[]
  readonly explanations?: ArticleRecord['explanations']
}

export interface LeanEntity {
  /** Absent: the type, a colon, and the name in small letters without accents, with "-" for all that is no letter or digit. */
  readonly id?: string
  readonly type: Article['entities'][number]['type']
  readonly name: string
  /** Absent: none. */
  readonly aliases?: readonly string[]
  /** Absent: none. */
  readonly titles?: readonly string[]
  readonly acronym?: string
  readonly country?: string
  /** Where it is mentioned. The mentions of all entities, by their start, are the mentions of the article. */
  readonly mentions: readonly LeanMention[]
}

/** Without a form, a mention is a name if it is the entity's name or alias, else a pronoun if it is one, else a description. */
export type LeanMention =
  | readonly [start: Offset, end: Offset, confidence: Probability]
  | readonly [start: Offset, end: Offset, confidence: Probability, form: MentionForm]

export interface LeanDate {
  readonly start: number
  readonly end: number
  readonly value: string
  /** Absent: "duration" if the value begins with P and a length, "time" if it has a T before or after a digit, else "date". */
  readonly type?: DateType
  /** Absent: the value if it is a day, else null. */
  readonly earliest?: string | null
  /** Absent: the value if it is a day, else null. */
  readonly latest?: string | null
}

export interface LeanSpeaker {
  readonly name: string
  /** Absent: the one entity of that name; null if there is none, or several. */
  readonly entity?: string | null
  /** Absent: that of the entity, else "unknown". */
  readonly type?: SpeakerType
  /** Absent: none. The form as in the mentions of entities. */
  readonly mention?: LeanSpan | readonly [start: Offset, end: Offset, form: MentionForm]
  /** Absent: none. */
  readonly members?: readonly LeanSource[]
  /** Absent: nobody. */
  readonly via?: LeanSource
}

export interface LeanSource {
  readonly name: string
  /** Absent: the one entity of that name; null if there is none, or several. */
  readonly entity?: string | null
}

export interface LeanAlternative extends LeanSource {
  readonly confidence: number
}

interface LeanAttribution {
  readonly start: number
  readonly end: number
  readonly speaker: LeanSpeaker | null
  /** Absent: none. */
  readonly cue?: readonly [start: Offset, end: Offset, lemma: string]
  readonly confidence: number
  readonly evidence: Evidence
  /** Absent: none. */
  readonly alternatives?: readonly LeanAlternative[]
}

export interface LeanQuote extends LeanAttribution {
  readonly words: string
  /** Absent: "direct". */
  readonly kind?: 'partial'
  /** Absent: one, from start to end. */
  readonly parts?: readonly LeanSpan[]
  /** Absent: of none. */
  readonly statement?: number
  /** Absent: none. */
  readonly repeats?: number
  /** Absent: none. */
  readonly inner?: readonly LeanQuote[]
}

export interface LeanStatement extends LeanAttribution {
  /** Absent: none. */
  readonly quotes?: readonly number[]
}
