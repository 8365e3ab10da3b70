import type { Document, Token } from '../text/document.js'
import { Casing } from './casing.js'
import { isHyphen } from './stretches.js'

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

  constructor({ tokens, sentences }: Document, casing: Uint8Array) {
    this.from = new Int32Array(tokens.length)
    this.to = new Int32Array(tokens.length)
    this.longFrom = new Int32Array(tokens.length)
    this.longTo = new Int32Array(tokens.length)
    for (const { from, to } of sentences) {
      let long = -1
      for (let i = from; i < to; ) {
        if (casing[i] !== Casing.Capital) {
          i++
          continue
        }
        let end = i + 1
        while (
          end < to &&
          (casing[end] === Casing.Capital ||
            (end + 1 < to && casing[end + 1] === Casing.Capital && isHyphen(tokens, end)))
        )
          end++
        this.from.fill(i, i, end)
        this.to.fill(end, i, end)
        const start = long >= 0 && this.linked(tokens, this.to[long]!, i) ? this.longFrom[long]! : i
        this.longFrom.fill(start, start, end)
        this.longTo.fill(end, start, end)
        long = i
        i = end
      }
    }
  }

  /** Where in its row a capitalized word stands: 0 first, 1 inside, 2 last, 3 alone. */
  placeOf(i: number): number {
    const from = this.from[i]!
    const to = this.to[i]!
    return to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1
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
