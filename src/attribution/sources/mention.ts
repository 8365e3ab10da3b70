import type { MentionForm } from '../../records.js'
import type { TokenSpan } from '../../text/document.js'
import type { ClauseRole } from '../cues/clause-role.js'
import type { Traits } from '../decode/ranker.js'

/** A mention that may be the source of an utterance, with what is true of it wherever the utterance stands. */
export interface Mention extends TokenSpan {
  readonly kind: MentionForm
  /** Index into the entities; null for a description of an unnamed person. */
  readonly entity: number | null
  /** How sure the entity is: below 1 for a pronoun. */
  readonly confidence: number
  /** The mention with the title, determiner and modifiers in front of it, and its surname's 's left out. */
  readonly phrase: { readonly from: number; readonly to: number }
  readonly role: ClauseRole
  /** A noun follows the name, which only modifies it: "a White House official". */
  readonly modifier: boolean
  readonly possessive: boolean
  /** Of "who" and "which", and of a description beside a name: the mention that they stand for. */
  /** Token index of the head. */
  readonly head: number
  readonly antecedent: Mention | null
  /** It is the first subject of its sentence that no "if", "in" or "who" stands before. */
  readonly main: boolean
  /** The features that are the same for every utterance. */
  readonly traits: Traits
}
