import { feature1, feature2, feature3, join, spread } from './hash.js'
import type { SentenceWords } from './sentence.js'
import type { ParserState } from './state.js'
import { betweenOf, distanceOf } from './transition-features.js'
import { tagHashes } from './words.js'

export const LABEL_FEATURES = 32

/** Templates of features are numbered from here. */
const BASE = 200

/** The features of the label between `word`, which has all its children, and its head. */
export function labelFeatures(
  state: ParserState,
  { words, tags }: SentenceWords,
  word: number,
  features: Int32Array,
): number {
  const { heads, leftmost, rightmost, leftNext, labels, childLabels, root } = state
  const head = heads[word]!
  const side = spread(head === root ? 2 : head > word ? 1 : 0)
  const w = words[word]!
  const t = tagHashes[tags[word]!]!
  const hw = words[head]!
  const ht = tagHashes[tags[head]!]!
  const wt = join(w, t)
  const hwt = join(hw, ht)
  const pair = join(join(ht, t), side)
  const left = leftmost[word]!
  const left2 = leftNext[word]!
  const right = rightmost[word]!
  const leftTag = tagHashes[tags[left]!]!
  const rightTag = tagHashes[tags[right]!]!
  const distance = spread(distanceOf(Math.abs(head - word)))
  const children = spread(childLabels[word]!)
  const siblings = spread(childLabels[head]!)
  const before = tagHashes[tags[word - 1]!]!
  const after = tagHashes[tags[word + 1]!]!
  const between = spread(head < word ? betweenOf(state, head, word) : betweenOf(state, word, head))
  const lastSibling = head < word ? state.rightNext[head]! : leftNext[head]!
  let n = 0
  let k = BASE
  features[n++] = feature1(k++, pair)
  features[n++] = feature2(k++, wt, side)
  features[n++] = feature2(k++, hwt, side)
  features[n++] = feature3(k++, wt, ht, side)
  features[n++] = feature3(k++, hwt, t, side)
  features[n++] = feature3(k++, w, hw, side)
  features[n++] = feature2(k++, pair, distance)
  features[n++] = feature2(k++, pair, children)
  features[n++] = feature2(k++, pair, siblings)
  features[n++] = feature2(k++, hwt, siblings)
  features[n++] = feature2(k++, wt, children)
  features[n++] = feature2(k++, pair, leftTag)
  features[n++] = feature2(k++, pair, words[left]!)
  features[n++] = feature2(k++, pair, rightTag)
  features[n++] = feature2(k++, pair, words[right]!)
  features[n++] = feature2(k++, pair, words[left2]!)
  features[n++] = feature3(k++, wt, words[left]!, side)
  features[n++] = feature3(k++, hw, words[left]!, t)
  features[n++] = feature2(k++, pair, before)
  features[n++] = feature2(k++, pair, after)
  features[n++] = feature3(k++, pair, before, after)
  features[n++] = feature2(k++, pair, between)
  features[n++] = feature2(k++, pair, tagHashes[tags[head - 1]!]!)
  features[n++] = feature2(k++, pair, tagHashes[tags[head + 1]!]!)
  features[n++] = feature2(k++, pair, words[word - 1]!)
  features[n++] = feature2(k++, pair, words[word + 1]!)
  features[n++] = feature3(k++, pair, spread(lastSibling === 0 ? 64 : labels[lastSibling]!), wt)
  features[n++] = feature3(k++, hw, spread(lastSibling === 0 ? 64 : labels[lastSibling]!), t)
  features[n++] = feature2(k++, hw, children)
  features[n++] = feature3(k++, siblings, children, pair)
  return n
}
