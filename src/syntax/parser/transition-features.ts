import { feature1, feature2, feature3, join, spread } from './hash.js'
import type { SentenceWords } from './sentence.js'
import type { ParserState } from './state.js'
import { tagHashes } from './words.js'

export const TRANSITION_FEATURES = 58

/** Templates of features are numbered from here. */
const BASE = 100

/** The features of a state: the words on the stack and in the buffer, and what hangs on them. */
export function transitionFeatures(state: ParserState, sentence: SentenceWords, features: Int32Array): number {
  const { words, tags } = sentence
  const { leftmost, rightmost, rightNext, labels, leftCount, rightCount, childLabels, front } = state
  const s0 = state.top(0)
  const s1 = state.top(1)
  const s2 = state.top(2)
  const b1 = front < state.root ? front + 1 : 0
  const b2 = b1 !== 0 && b1 < state.root ? b1 + 1 : 0
  const s0w = words[s0]!
  const s1w = words[s1]!
  const b0w = words[front]!
  const b1w = words[b1]!
  const s0t = tagHashes[tags[s0]!]!
  const s1t = tagHashes[tags[s1]!]!
  const s2t = tagHashes[tags[s2]!]!
  // The root has no tag; "no word" has none either, but it is never in front.
  const b0t = tagHashes[tags[front]!]!
  const b1t = tagHashes[tags[b1]!]!
  const b2t = tagHashes[tags[b2]!]!
  const s0wt = join(s0w, s0t)
  const s1wt = join(s1w, s1t)
  const b0wt = join(b0w, b0t)
  const s0b0t = join(s0t, b0t)
  const s1s0t = join(s1t, s0t)
  const s0r = rightmost[s0]!
  const s0l = leftmost[s0]!
  const s1r = rightmost[s1]!
  const b0l = leftmost[front]!
  const s0rt = tagHashes[tags[s0r]!]!
  const s0lt = tagHashes[tags[s0l]!]!
  const s1rt = tagHashes[tags[s1r]!]!
  const s1lt = tagHashes[tags[leftmost[s1]!]!]!
  const b0lt = tagHashes[tags[b0l]!]!
  const s0rl = labels[s0r]! + (s0r === 0 ? 64 : 0)
  const s0ll = labels[s0l]! + (s0l === 0 ? 64 : 0)
  const s1rl = labels[s1r]! + (s1r === 0 ? 64 : 0)
  const b0ll = labels[b0l]! + (b0l === 0 ? 64 : 0)
  const distance = spread(distanceOf(front - s0))
  const between = spread(betweenOf(state, s0, front))
  const between1 = spread(betweenOf(state, s1, s0))
  const s0v = spread(leftCount[s0]! * 8 + rightCount[s0]!)
  const s1v = spread(leftCount[s1]! * 8 + rightCount[s1]!)
  const b0v = spread(leftCount[front]! + 100)
  const s0m = spread(childLabels[s0]!)
  const s1m = spread(childLabels[s1]!)
  const b0m = spread(childLabels[front]!)
  let n = 0
  let k = BASE
  features[n++] = feature1(k++, s0wt)
  features[n++] = feature1(k++, s0t)
  features[n++] = feature1(k++, s0w)
  features[n++] = feature1(k++, s1wt)
  features[n++] = feature1(k++, s1t)
  features[n++] = feature1(k++, b0wt)
  features[n++] = feature1(k++, b0t)
  features[n++] = feature1(k++, b0w)
  features[n++] = feature1(k++, b1w)
  features[n++] = feature2(k++, s0wt, b0t)
  features[n++] = feature2(k++, s0t, b0wt)
  features[n++] = feature2(k++, s0w, b0w)
  features[n++] = feature1(k++, s0b0t)
  features[n++] = feature2(k++, b0t, b1t)
  features[n++] = feature2(k++, b0w, b1t)
  features[n++] = feature2(k++, s1wt, s0t)
  features[n++] = feature2(k++, s1t, s0wt)
  features[n++] = feature2(k++, s1w, s0w)
  features[n++] = feature2(k++, s1w, b0w)
  features[n++] = feature3(k++, b0t, b1t, b2t)
  features[n++] = feature2(k++, s0b0t, b1t)
  features[n++] = feature2(k++, s1s0t, b0t)
  features[n++] = feature3(k++, s2t, s1s0t, b0t)
  features[n++] = feature3(k++, s1s0t, b0t, b1t)
  features[n++] = feature3(k++, s0b0t, b1t, b2t)
  features[n++] = feature3(k++, s0w, b0t, b1t)
  features[n++] = feature3(k++, s0t, b0w, b1t)
  features[n++] = feature3(k++, s1w, s0t, b0t)
  features[n++] = feature3(k++, s1t, s0w, b0t)
  features[n++] = feature3(k++, s1t, s0t, b0w)
  features[n++] = feature2(k++, s0b0t, s0lt)
  features[n++] = feature2(k++, s0b0t, s0rt)
  features[n++] = feature2(k++, s0b0t, b0lt)
  features[n++] = feature2(k++, s1s0t, s1rt)
  features[n++] = feature2(k++, s1s0t, s1lt)
  features[n++] = feature2(k++, s1s0t, s0lt)
  features[n++] = feature3(k++, s1s0t, b0t, s0rt)
  features[n++] = feature3(k++, s0b0t, s0rt, tagHashes[tags[rightNext[s0]!]!]!)
  features[n++] = feature3(k++, s0w, spread(s0rl), b0t)
  features[n++] = feature3(k++, s0t, spread(s0ll + 128), b0t)
  features[n++] = feature3(k++, b0wt, spread(b0ll), s0t)
  features[n++] = feature3(k++, s1t, spread(s1rl), s0wt)
  features[n++] = feature3(k++, s0t, words[s0r]!, b0t)
  features[n++] = feature3(k++, s0t, words[s0l]!, b0t)
  features[n++] = feature2(k++, s0wt, distance)
  features[n++] = feature2(k++, b0wt, distance)
  features[n++] = feature2(k++, s0b0t, distance)
  features[n++] = feature2(k++, s0wt, s0v)
  features[n++] = feature3(k++, s0t, s0v, b0t)
  features[n++] = feature2(k++, b0wt, b0v)
  features[n++] = feature3(k++, s1s0t, s1v, b0t)
  features[n++] = feature3(k++, s0t, s0m, b0t)
  features[n++] = feature2(k++, s0w, s0m)
  features[n++] = feature3(k++, b0t, b0m, s0t)
  features[n++] = feature3(k++, s1t, s1m, s0t)
  features[n++] = feature2(k++, s0b0t, between)
  features[n++] = feature3(k++, s1s0t, between1, b0t)
  features[n++] = feature3(k++, between1, between, s0b0t)
  return n
}

/** A distance in words, in steps. */
export function distanceOf(words: number): number {
  return words < 6 ? words : words < 10 ? 6 : words < 20 ? 7 : 8
}

/** What stands between two words: commas, verbs, and whether a quotation begins or ends. */
export function betweenOf({ commas, verbs, marks }: ParserState, from: number, to: number): number {
  if (from === 0 || to === 0) return 500
  const comma = Math.min(2, commas[to]! - commas[from + 1]!)
  const verb = Math.min(3, verbs[to]! - verbs[from + 1]!)
  const mark = Math.min(3, marks[to]! - marks[from + 1]!)
  return comma + 3 * verb + 12 * mark
}
