/**
 * The second look at an article: what the first one made of the same word in its other places. A name keeps its type
 * throughout an article unless its contexts clearly differ, a family name follows the full name, an acronym the name that
 * it stands for.
 */

import { mix } from '../models/hash.js'
import type { NameArticle } from './article.js'
import { Casing } from './casing.js'
import type { Chain } from './chain.js'
import type { Stretch } from './stretches.js'

/** What the first look made of the tokens: for each, the probabilities of being outside of names and of each type. */
export interface FirstLook {
  /** How many numbers a token has: one for outside, one for each type. */
  readonly width: number
  /** In rows: few tokens are looked at, and all others share the first, which is empty. */
  readonly probabilities: Float32Array
  /** Where the row of each token begins. */
  readonly rows: Int32Array
}

/** A first look to be filled stretch by stretch, from the chain that has just run over it. */
export interface GrowingLook extends FirstLook {
  readonly add: (stretch: Stretch, chain: Chain) => void
}

export function typeProbabilities({ tokens, stretches }: NameArticle, types: number): GrowingLook {
  const width = types + 1
  const rows = new Int32Array(tokens.length)
  const probabilities = new Float32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 1) * width)
  const marginals = new Float32Array(width)
  let row = 0
  const add = ({ from, to }: Stretch, chain: Chain): void => {
    for (let i = from; i < to; i++) {
      row += width
      rows[i] = row
      chain.marginal(i - from, marginals)
      for (let k = 0; k < width; k++) probabilities[row + k] = marginals[k]!
    }
  }
  return { width, probabilities, rows, add }
}

enum Template {
  Elsewhere = 101,
  ElsewhereOwn,
  ElsewhereShape,
  ElsewhereBefore,
  ElsewhereAfter,
  Expansion,
}

/** Parts of the features: by what the word itself is elsewhere, the one before, the one behind. */
export const PARTS = 3
const OFFSETS = [0, -1, 1] as const
const SHAPE_TEMPLATES = [Template.ElsewhereShape, Template.ElsewhereBefore, Template.ElsewhereAfter] as const

const ELSEWHERE_BITS = 7
const OWN_BITS = 5
const SHAPE_BITS = 10
const MOST_SHAPES = 1 << SHAPE_BITS

/** The features of tokens that only the second look has. */
export class SecondLook {
  private readonly article: NameArticle
  private readonly width: number
  private readonly probabilities: Float32Array
  private readonly rows: Int32Array
  /** For each token, the word's most likely type elsewhere in the article and how sure that is; 0 where it is not elsewhere. */
  private readonly elsewhere: Uint8Array

  constructor(article: NameArticle, { width, probabilities, rows }: FirstLook) {
    this.article = article
    this.width = width
    this.probabilities = probabilities
    this.rows = rows
    this.elsewhere = new Uint8Array(article.tokens.length + 1)
    const { casing, stretches, wordContexts } = article
    for (const { from, to } of stretches) {
      for (let i = from; i < to; i++) {
        if (casing[i] !== Casing.Capital) continue
        const context = wordContexts[i]!
        if (context.capital < 2) continue
        context.types ??= new Float64Array(width)
        for (let k = 0; k < width; k++) context.types[k]! += probabilities[rows[i]! + k]!
      }
    }
    for (let i = 0; i < casing.length; i++) {
      const types = wordContexts[i]?.types
      if (types) this.elsewhere[i] = this.elsewhereOf(i, types)
    }
  }

  private elsewhereOf(i: number, types: Float64Array): number {
    const { width, probabilities } = this
    const row = this.rows[i]!
    let total = 0
    let most = -Infinity
    let best = 0
    for (let k = 0; k < width; k++) {
      const rest = types[k]! - probabilities[row + k]!
      total += rest
      if (rest > most) {
        most = rest
        best = k
      }
    }
    if (total < 0.5) return 0
    const share = most / total
    const sureness = share > 0.95 ? 3 : share > 0.8 ? 2 : share > 0.6 ? 1 : 0
    return 1 + best + 8 * sureness + 32 * Math.min(3, Math.round(total) - 1)
  }

  private own(i: number): number {
    const { width, probabilities } = this
    const row = this.rows[i]!
    let best = 0
    for (let k = 1; k < width; k++) {
      if (probabilities[row + k]! > probabilities[row + best]!) best = k
    }
    const probability = probabilities[row + best]!
    return best + 8 * (probability > 0.95 ? 2 : probability > 0.7 ? 1 : 0)
  }

  /**
   * The features come in parts: by what the word is elsewhere, the one before, the one behind. The number that those of a part
   * depend on; 0 where it has none, negative where it does not fit.
   */
  keyOf(part: number, i: number): number {
    const here = this.elsewhere[i + OFFSETS[part]!] ?? 0
    if (here === 0) return 0
    const { shapeNumber } = this.article.words[i]!
    if (shapeNumber >= MOST_SHAPES) return -1
    const own = part === 0 ? this.own(i) : 0
    return (((((part << ELSEWHERE_BITS) | here) << OWN_BITS) | own) << SHAPE_BITS) | shapeNumber
  }

  /** Appends the features of a part to `out` and returns the new length. */
  collectPart(part: number, i: number, out: Int32Array, length: number): number {
    let n = length
    const here = this.elsewhere[i + OFFSETS[part]!] ?? 0
    if (here === 0) return n
    const { shape } = this.article.words[i]!
    if (part === 0) {
      out[n++] = mix(Template.Elsewhere, here)
      out[n++] = mix(mix(Template.ElsewhereOwn, here), this.own(i))
    }
    out[n++] = mix(mix(SHAPE_TEMPLATES[part]!, here), shape)
    return n
  }

  /** Appends the features that are in no part. */
  collectRest(i: number, out: Int32Array, length: number): number {
    const { acronyms, casing, words } = this.article
    if (acronyms.size === 0 || casing[i] !== Casing.Capital) return length
    const expansion = acronyms.get(words[i]!.lower)
    if (expansion === undefined) return length
    out[length] = mix(Template.Expansion, this.own(expansion.to - 1))
    return length + 1
  }

  /** Appends all of them. */
  collect(i: number, out: Int32Array, length: number): number {
    let n = length
    for (let part = 0; part < PARTS; part++) n = this.collectPart(part, i, out, n)
    return this.collectRest(i, out, n)
  }
}
