import type { MentionForm } from '../records.js'
import type { Draft } from './draft.js'
import type { Grammar } from './grammar.js'

/** A mention that the reader of the article still has in mind. */
export interface Recalled extends Grammar {
  readonly draft: Draft
  readonly form: MentionForm
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly paragraph: number
  /** It stands between quotation marks. */
  readonly quoted: boolean
  /** Mentions of the entity so far. */
  readonly count: number
}

/** How many entities are kept in mind. */
const LIMIT = 24

/** The entities mentioned last, each with its last mention; the latest at the end. */
export class Recency {
  readonly #recalled: Recalled[] = []
  readonly #counts = new Map<Draft, number>()

  /** Enters a mention. */
  add(mention: Omit<Recalled, 'count'>): void {
    const count = (this.#counts.get(mention.draft) ?? 0) + 1
    this.#counts.set(mention.draft, count)
    const at = this.#recalled.findIndex(({ draft }) => draft === mention.draft)
    if (at >= 0) this.#recalled.splice(at, 1)
    else if (this.#recalled.length >= LIMIT) this.#recalled.shift()
    this.#recalled.push({ ...mention, count })
  }

  /** The latest first. */
  *latest(): Generator<Recalled> {
    for (let i = this.#recalled.length - 1; i >= 0; i--) yield this.#recalled[i]!
  }
}
