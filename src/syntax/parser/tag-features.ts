import { feature1, feature2, feature3 } from './hash.js'
import type { SentenceWords } from './sentence.js'
import { tagHashes } from './words.js'

export const TAG_FEATURES = 21

/** The features of word `i` of a sentence whose words before it have their tags. */
export function tagFeatures({ words, parts, tags, lexemes }: SentenceWords, i: number, features: Int32Array): number {
  const { suffix2, suffix3, prefix, shape } = lexemes[i]!
  const word = words[i]!
  const part = parts[i]!
  const before = tagHashes[tags[i - 1]!]!
  const before2 = tagHashes[tags[i > 1 ? i - 2 : 0]!]!
  const next = words[i + 1]!
  const nextPart = parts[i + 1]!
  let n = 0
  features[n++] = feature1(1, word)
  features[n++] = feature2(2, suffix3, shape)
  features[n++] = feature2(3, suffix2, part)
  features[n++] = feature2(4, prefix, shape)
  features[n++] = feature2(5, shape, i === 1 ? 1 : 0)
  features[n++] = feature2(6, part, before)
  features[n++] = feature3(7, part, nextPart, before)
  features[n++] = feature2(8, word, before)
  features[n++] = feature2(9, before, before2)
  features[n++] = feature2(10, word, part)
  features[n++] = feature2(11, word, nextPart)
  features[n++] = feature1(12, next)
  features[n++] = feature1(13, words[i - 1]!)
  features[n++] = feature2(14, word, next)
  features[n++] = feature2(15, word, words[i - 1]!)
  features[n++] = feature3(16, word, before, nextPart)
  features[n++] = feature2(17, words[i + 2]!, part)
  features[n++] = feature3(18, part, parts[i - 1]!, nextPart)
  features[n++] = feature3(19, before, nextPart, parts[i + 2]!)
  features[n++] = feature2(20, suffix3, before)
  features[n++] = feature2(21, suffix3, nextPart)
  return n
}
