import type { ClausePart } from '../../mentions/clause-part.js'
import type { MentionForm } from '../../records.js'
import type { Cluster } from '../cluster-names/cluster.js'

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
export interface SalientMention extends Position {
  readonly form: MentionForm
}

/** An entity that is still salient to the reader of the article. */
export interface SalientEntity {
  readonly cluster: Cluster
  /** Mentions so far. */
  count: number
  /** Its last mention outside of quotation marks, and between them. */
  outside: SalientMention | null
  inside: SalientMention | null
  /** Its last mention outside as the subject of a clause, and of a verb of reporting. */
  subject: SalientMention | null
  report: SalientMention | null
  /** Its last pronoun outside. */
  pronoun: SalientMention | null
  /** Its last mention outside as the one who is asked something. */
  questioned: SalientMention | null
}

/** How many entities stay salient. */
const LIMIT = 24

/** The entities mentioned last, each with what is remembered of its mentions. */
export class Salience {
  /** The latest at the end. */
  readonly #salient: SalientEntity[] = []
  readonly #forgotten = new Map<Cluster, number>()
  /** The last to have said something; in a clause below, only where nobody does so above it. */
  lastReporter: Cluster | null = null
  /** The sentence of that report. */
  #reportedIn = -1
  /**
   * Whom the last sentence with a subject was about: the subject of its main clause, the one who reports what the others do
   * ("Berg was late, said Lie"), else the subject of a clause below.
   */
  #topic: SalientMention | null = null
  #topicDraft: Cluster | null = null

  add(cluster: Cluster, mention: SalientMention): void {
    const salient = this.#take(cluster)
    salient.count++
    if (mention.quoted) {
      salient.inside = mention
    } else {
      // "The Berg campaign" hardly brings Berg to mind.
      if (mention.role !== 'modifier' || salient.outside === null) salient.outside = mention
      if (mention.role === 'subject') salient.subject = mention
      if (mention.role === 'subject' || mention.reports) this.#enterTopic(cluster, mention)
      if (mention.form === 'pronoun') salient.pronoun = mention
      if (mention.questioned) salient.questioned = mention
      if (mention.reports) {
        salient.report = mention
        if (!mention.subordinate || this.#reportedIn !== mention.sentence) this.lastReporter = cluster
        if (!mention.subordinate) this.#reportedIn = mention.sentence
      }
    }
    this.#salient.push(salient)
  }

  #enterTopic(cluster: Cluster, mention: SalientMention): void {
    const topic = this.#topic
    if (topic?.sentence === mention.sentence) {
      const more = weightOf(mention) - weightOf(topic)
      if (more < 0 || (more === 0 && !mention.reports)) return
    }
    this.#topic = mention
    this.#topicDraft = cluster
  }

  /** How many sentences ago an entity was the topic; -1 for anybody else. */
  topicAge(cluster: Cluster, sentence: number): number {
    return cluster === this.#topicDraft ? sentence - this.#topic!.sentence : -1
  }

  /** Whether an entity is the topic that has come up since the last report of anybody else. */
  isNewTopic(cluster: Cluster): boolean {
    return cluster === this.#topicDraft && cluster !== this.lastReporter && this.#topic!.sentence > this.#reportedIn
  }

  #take(cluster: Cluster): SalientEntity {
    const at = this.#salient.findIndex((salient) => salient.cluster === cluster)
    if (at >= 0) return this.#salient.splice(at, 1)[0]!
    const dropped = this.#salient.length >= LIMIT ? this.#salient.shift()! : null
    if (dropped !== null) this.#forgotten.set(dropped.cluster, dropped.count)
    const count = this.#forgotten.get(cluster) ?? 0
    return { cluster, count, outside: null, inside: null, subject: null, report: null, pronoun: null, questioned: null }
  }

  /** The salient entities, the latest first. */
  latest(): SalientEntity[] {
    return this.#salient.slice().reverse()
  }
}

function weightOf({ subordinate, reports }: Position): number {
  return subordinate ? 0 : reports ? 2 : 1
}

/** The mention that a reader outside of quotation marks, or between them, recalls. */
export function salientMention({ outside, inside }: SalientEntity, quoted: boolean): SalientMention {
  if (outside === null || inside === null) return (outside ?? inside)!
  return quoted && inside.from > outside.from ? inside : outside
}
