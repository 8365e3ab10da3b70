import type { Document, Token } from '../text/document.js'
import { Casing } from './casing.js'
import { isHyphen, isParted } from './stretches.js'

/** How many linking words may stand between two capitalized ones of a longer name. */
const LONGEST_LINK = 3

/** Words that hold a longer name together. */
const LINKS = new Set(['of', 'and', 'for', 'the', '&', 'de', 'del', 'la', 'des', 'du', 'on', 'in', '-', "'s", "'"])

/** Rows of capitalized words, strict ones and ones that small linking words hold together. */
export class Runs {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly longFrom: Int32Array
  readonly longTo: Int32Array

  constructor({ text, tokens, sentences }: Document, casing: Uint8Array) {
    this.from = new Int32Array(tokens.length)
    this.to = new Int32Array(tokens.length)
    this.longFrom = new Int32Array(tokens.length)
    this.longTo = new Int32Array(tokens.length)
    for (const { from, to } of sentences) {
      // The longer row that is being put together, and the last strict one of it.
      let start = from
      let last = -1
      for (let i = from; i < to; ) {
        if (casing[i] !== Casing.Capital) {
          i++
          continue
        }
        let end = i + 1
        while (
          end < to &&
          !isParted(text, tokens, end) &&
          (casing[end] === Casing.Capital ||
            (end + 1 < to && casing[end + 1] === Casing.Capital && isHyphen(tokens, end)))
        )
          end++
        this.from.fill(i, i, end)
        this.to.fill(end, i, end)
        if (last < 0 || !this.linked(tokens, this.to[last]!, i)) {
          this.closeLong(start, last)
          start = i
        }
        last = i
        i = end
      }
      this.closeLong(start, last)
    }
  }

  /** Where in its row a capitalized word stands: 0 first, 1 inside, 2 last, 3 alone. */
  placeOf(i: number): number {
    const from = this.from[i]!
    const to = this.to[i]!
    return to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1
  }

  /** Enters a longer row from `start` to the end of the strict one at `last`; at the end, since each entry anew would be quadratic. */
  private closeLong(start: number, last: number): void {
    if (last < 0) return
    const end = this.to[last]!
    this.longFrom.fill(start, start, end)
    this.longTo.fill(end, start, end)
  }

  private linked(tokens: readonly Token[], from: number, to: number): boolean {
    if (to - from > LONGEST_LINK) return false
    for (let i = from; i < to; i++) {
      const { lower } = tokens[i]!
      if (!LINKS.has(lower) || (lower === '-' && !isHyphen(tokens, i))) return false
    }
    return true
  }
}
