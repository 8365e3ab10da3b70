import type { ClausePart } from '../../mentions/clause-part.js'
import type { MentionForm } from '../../records.js'
import type { Draft } from '../cluster-names/cluster.js'

/** Where a mention stands, and the part it plays there. */
export interface Position extends ClausePart {
  readonly from: number
  readonly to: number
  /** Number of its sentence, of those that are not wholly between quotation marks. */
  readonly sentence: number
  readonly paragraph: number
  /** It stands between quotation marks. */
  readonly quoted: boolean
}

/** A mention of an entity. */
export interface MentionInMind extends Position {
  readonly form: MentionForm
}

/** An entity that the reader of the article still has in mind. */
export interface Recalled {
  readonly draft: Draft
  /** Mentions so far. */
  count: number
  /** Its last mention outside of quotation marks, and between them. */
  outside: MentionInMind | null
  inside: MentionInMind | null
  /** Its last mention outside as the subject of a clause, and of a verb of reporting. */
  subject: MentionInMind | null
  report: MentionInMind | null
  /** Its last pronoun outside. */
  pronoun: MentionInMind | null
  /** Its last mention outside as whoever is asked something. */
  questioned: MentionInMind | null
}

/** How many entities are kept in mind. */
const LIMIT = 24

/** The entities mentioned last, each with what is remembered of its mentions. */
export class Recency {
  /** The latest at the end. */
  readonly #recalled: Recalled[] = []
  readonly #forgotten = new Map<Draft, number>()
  /** Whoever was last told to have said something; in a clause below, only where nobody does so above it. */
  lastReporter: Draft | null = null
  /** The sentence in which it was told. */
  #reportedIn = -1
  /**
   * Whom the last sentence with a subject was about: the subject of its main clause, whoever reports what the others do
   * ("Berg was late, said Lie"), else the subject of a clause below.
   */
  #topic: MentionInMind | null = null
  #topicDraft: Draft | null = null

  add(draft: Draft, mention: MentionInMind): void {
    const recalled = this.#take(draft)
    recalled.count++
    if (mention.quoted) {
      recalled.inside = mention
    } else {
      // "The Berg campaign" hardly brings Berg to mind.
      if (mention.role !== 'modifier' || recalled.outside === null) recalled.outside = mention
      if (mention.role === 'subject') recalled.subject = mention
      if (mention.role === 'subject' || mention.reports) this.#enterTopic(draft, mention)
      if (mention.form === 'pronoun') recalled.pronoun = mention
      if (mention.questioned) recalled.questioned = mention
      if (mention.reports) {
        recalled.report = mention
        if (!mention.subordinate || this.#reportedIn !== mention.sentence) this.lastReporter = draft
        if (!mention.subordinate) this.#reportedIn = mention.sentence
      }
    }
    this.#recalled.push(recalled)
  }

  #enterTopic(draft: Draft, mention: MentionInMind): void {
    const topic = this.#topic
    if (topic?.sentence === mention.sentence) {
      const more = weightOf(mention) - weightOf(topic)
      if (more < 0 || (more === 0 && !mention.reports)) return
    }
    this.#topic = mention
    this.#topicDraft = draft
  }

  /** How many sentences ago somebody was the topic; -1 for anybody else. */
  topicAge(draft: Draft, sentence: number): number {
    return draft === this.#topicDraft ? sentence - this.#topic!.sentence : -1
  }

  /** Whether somebody is the topic who has come up since the last report of anybody else. */
  isNewTopic(draft: Draft): boolean {
    return draft === this.#topicDraft && draft !== this.lastReporter && this.#topic!.sentence > this.#reportedIn
  }

  #take(draft: Draft): Recalled {
    const at = this.#recalled.findIndex((recalled) => recalled.draft === draft)
    if (at >= 0) return this.#recalled.splice(at, 1)[0]!
    const dropped = this.#recalled.length >= LIMIT ? this.#recalled.shift()! : null
    if (dropped !== null) this.#forgotten.set(dropped.draft, dropped.count)
    const count = this.#forgotten.get(draft) ?? 0
    return { draft, count, outside: null, inside: null, subject: null, report: null, pronoun: null, questioned: null }
  }

  /** The entities in mind, the latest first. */
  latest(): Recalled[] {
    return this.#recalled.slice().reverse()
  }
}

function weightOf({ subordinate, reports }: Position): number {
  return subordinate ? 0 : reports ? 2 : 1
}

/** The mention that a reader outside of quotation marks, or between them, has in mind. */
export function mentionInMind({ outside, inside }: Recalled, quoted: boolean): MentionInMind {
  if (outside === null || inside === null) return (outside ?? inside)!
  return quoted && inside.from > outside.from ? inside : outside
}
