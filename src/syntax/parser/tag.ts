import { TAGS } from '../tags.js'
import type { Scorer } from './scorer.js'
import type { SentenceWords } from './sentence.js'
import { TAG_FEATURES, tagFeatures } from './tag-features.js'

/** Gives the words of a sentence their tags, one after the other. */
export function createSentenceTagger(scorer: Scorer): (sentence: SentenceWords) => void {
  const features = new Int32Array(TAG_FEATURES)
  const sums = new Int32Array(TAGS.length)
  return (sentence) => {
    const { tags, lexemes, length } = sentence
    for (let i = 1; i <= length; i++) {
      const { onlyTag } = lexemes[i]!
      if (onlyTag >= 0) {
        tags[i] = onlyTag
        continue
      }
      sums.fill(0)
      scorer.add(features, tagFeatures(sentence, i, features), sums)
      tags[i] = highest(sums, TAGS.length)
    }
  }
}

/** The first of the highest. */
export function highest(sums: Int32Array, length: number): number {
  let best = 0
  for (let k = 1; k < length; k++) if (sums[k]! > sums[best]!) best = k
  return best
}
