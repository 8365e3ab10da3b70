import type { MentionForm } from '../../records.js'
import type { TokenSpan } from '../../text/document.js'
import type { ClauseRole } from '../cues/clause-role.js'
import type { Traits } from '../decode/ranker.js'
import type { Referent } from '../documents/referent.js'

/** Whom a mention may stand for: an entity, its authors, or itself. */
export interface EntityReading {
  readonly entity: number | null
  readonly authors: readonly Referent[] | null
  readonly antecedent: Mention | null
  readonly probability: number
}

/** A mention that may be the source of an utterance, with what is true of it wherever the utterance stands. */
export interface Mention extends TokenSpan {
  readonly kind: MentionForm
  /** Index into the entities; null for a description of an unnamed person. */
  readonly entity: number | null
  /** How sure the entity is: below 1 for a pronoun. */
  readonly confidence: number
  /** Of a publication, those who made it; none where it stands for itself, null where that is not asked. */
  readonly authors: readonly Referent[] | null
  /** Of a description or pronoun, whom it may stand for and how likely, the likeliest first; none where that is not asked. */
  readonly readings: readonly EntityReading[]
  /** The mention with the title, determiner and modifiers in front of it, and its surname's 's left out. */
  readonly phrase: { readonly from: number; readonly to: number }
  readonly role: ClauseRole
  /** A noun follows the name, which only modifies it: "a White House official". */
  readonly modifier: boolean
  readonly possessive: boolean
  /** Token index of the head. */
  readonly head: number
  /** Of "who" and "which", and of a description beside a name: the mention that they stand for. */
  readonly antecedent: Mention | null
  /** It is the first subject of its sentence that no "if", "in" or "who" stands before. */
  readonly main: boolean
  /** The features that are the same for every utterance. */
  readonly traits: Traits
}

/** What a mention is read to stand for. */
type Changes = Partial<Pick<Mention, 'entity' | 'authors' | 'antecedent' | 'confidence' | 'readings'>>

/** A mention as it is read. Written out: objects that a spread makes share no shape, and each read of them is a search. */
export function readAs(mention: Mention, reading: Changes): Mention {
  return {
    from: mention.from,
    to: mention.to,
    head: mention.head,
    start: mention.start,
    end: mention.end,
    kind: mention.kind,
    entity: reading.entity === undefined ? mention.entity : reading.entity,
    confidence: reading.confidence === undefined ? mention.confidence : reading.confidence,
    authors: reading.authors === undefined ? mention.authors : reading.authors,
    readings: reading.readings === undefined ? mention.readings : reading.readings,
    phrase: mention.phrase,
    role: mention.role,
    modifier: mention.modifier,
    possessive: mention.possessive,
    antecedent: reading.antecedent === undefined ? mention.antecedent : reading.antecedent,
    main: mention.main,
    traits: mention.traits,
  }
}

/** Whether two are one mention by one cue, whomever each is read to stand for. */
export function isSameCue(a: Mention | null, b: Mention | null): boolean {
  return a !== null && b !== null && a.from === b.from && a.role === b.role
}

/** Whether two are of one entity, or one and the same mention. */
export function isSameSource(a: Mention, b: Mention): boolean {
  return a.from === b.from || (a.entity !== null && a.entity === b.entity)
}
