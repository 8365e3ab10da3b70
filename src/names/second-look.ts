/**
 * The second look at an article: what the first one made of the same word in its other places. A name keeps its type
 * throughout an article unless its contexts clearly differ, a family name follows the full name, an acronym the name that
 * it stands for.
 */
import type { NameArticle } from './article.js'
import { Casing } from './casing.js'
import type { Chain } from './chain.js'
import { mix } from './hash.js'
import type { Stretch } from './stretches.js'

/** What the first look made of the tokens: for each, the probabilities of being outside of names and of each type. */
export interface FirstLook {
  /** How many numbers a token has: one for outside, one for each type. */
  readonly width: number
  readonly probabilities: Float32Array
}

/** A first look to be filled stretch by stretch, from the chain that has just run over it. */
export interface GrowingLook extends FirstLook {
  readonly add: (stretch: Stretch, chain: Chain) => void
}

export function typeProbabilities({ tokens }: NameArticle, types: number): GrowingLook {
  const width = types + 1
  const probabilities = new Float32Array(tokens.length * width)
  const marginals = new Float32Array(width)
  const add = ({ from, to }: Stretch, chain: Chain): void => {
    for (let i = from; i < to; i++) {
      chain.marginal(i - from, marginals)
      probabilities.set(marginals, i * width)
    }
  }
  return { width, probabilities, add }
}

enum Template {
  Elsewhere = 101,
  ElsewhereOwn,
  ElsewhereShape,
  ElsewhereBefore,
  ElsewhereAfter,
  Expansion,
}

/** Features of tokens that only the second look has. Appends to `out` and returns the new length. */
export type SecondFeatures = (i: number, out: Int32Array, length: number) => number

export function lookAgain(article: NameArticle, { width, probabilities }: FirstLook): SecondFeatures {
  const { words, casing, stretches } = article
  const sums = new Map<number, Float64Array>()
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i++) {
      if (casing[i] !== Casing.Capital) continue
      const word = words[i]!
      let sum = sums.get(word.lower)
      if (!sum) {
        sum = new Float64Array(width)
        sums.set(word.lower, sum)
      }
      for (let k = 0; k < width; k++) sum[k]! += probabilities[i * width + k]!
    }
  }
  const rest = new Float64Array(width)

  /** The word's most likely type elsewhere in the article and how sure that is, as one number; 0 where it is not elsewhere. */
  function elsewhere(i: number): number {
    const sum = casing[i] === Casing.Capital ? sums.get(words[i]!.lower) : undefined
    if (!sum) return 0
    let total = 0
    let best = 0
    for (let k = 0; k < width; k++) {
      rest[k] = sum[k]! - probabilities[i * width + k]!
      total += rest[k]!
      if (rest[k]! > rest[best]!) best = k
    }
    if (total < 0.5) return 0
    const share = rest[best]! / total
    const sureness = share > 0.95 ? 3 : share > 0.8 ? 2 : share > 0.6 ? 1 : 0
    return 1 + best + 8 * sureness + 32 * Math.min(3, Math.round(total) - 1)
  }

  function own(i: number): number {
    let best = 0
    for (let k = 1; k < width; k++) {
      if (probabilities[i * width + k]! > probabilities[i * width + best]!) best = k
    }
    const probability = probabilities[i * width + best]!
    return best + 8 * (probability > 0.95 ? 2 : probability > 0.7 ? 1 : 0)
  }

  return (i, out, length) => {
    let n = length
    const word = words[i]!
    const here = elsewhere(i)
    if (here > 0) {
      out[n++] = mix(Template.Elsewhere, here)
      out[n++] = mix(mix(Template.ElsewhereOwn, here), own(i))
      out[n++] = mix(mix(Template.ElsewhereShape, here), word.shape)
    }
    const before = elsewhere(i - 1)
    const after = elsewhere(i + 1)
    if (before > 0) out[n++] = mix(mix(Template.ElsewhereBefore, before), word.shape)
    if (after > 0) out[n++] = mix(mix(Template.ElsewhereAfter, after), word.shape)
    const expansion = casing[i] === Casing.Capital ? article.acronyms.get(word.lower) : undefined
    if (expansion) out[n++] = mix(Template.Expansion, own(expansion.to - 1))
    return n
  }
}
