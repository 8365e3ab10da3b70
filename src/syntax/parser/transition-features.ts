import { join, spread } from './hash.js'
import type { SentenceWords } from './sentence.js'
import type { ParserState } from './state.js'
import { Templates } from './templates.js'

/**
 * The values of templates, in the order in which `transitionFeatures` fills them in: of the words on the stack (`s0` is its top), in
 * front of the buffer (`b0` first) and of the outermost children of these on the left (`l`) and on the right (`r`), the word
 * (`w`), its tag (`t`), its label (`l`); how many children it has (`v`), which labels these have (`m`).
 */
const VALUES = [
  ...['s0w', 's0t', 's0wt', 's1w', 's1t', 's1wt', 's2t'],
  ...['b0w', 'b0t', 'b0wt', 'b1w', 'b1t', 'b2t', 's0b0t', 's1s0t'],
  ...['s0lt', 's0rt', 's0r2t', 's1lt', 's1rt', 'b0lt'],
  ...['s0lw', 's0rw', 's0ll', 's0rl', 's1rl', 'b0ll'],
  ...['s0v', 's1v', 'b0v', 's0m', 's1m', 'b0m'],
  ...['distance', 'between', 'between1'],
]

const TEMPLATES = new Templates(100, VALUES, [
  's0wt',
  's0t',
  's0w',
  's1wt',
  's1t',
  'b0wt',
  'b0t',
  'b0w',
  'b1w',
  's0wt b0t',
  's0t b0wt',
  's0w b0w',
  's0b0t',
  'b0t b1t',
  'b0w b1t',
  's1wt s0t',
  's1t s0wt',
  's1w s0w',
  's1w b0w',
  'b0t b1t b2t',
  's0b0t b1t',
  's1s0t b0t',
  's2t s1s0t b0t',
  's1s0t b0t b1t',
  's0b0t b1t b2t',
  's0w b0t b1t',
  's0t b0w b1t',
  's1w s0t b0t',
  's1t s0w b0t',
  's1t s0t b0w',
  's0b0t s0lt',
  's0b0t s0rt',
  's0b0t b0lt',
  's1s0t s1rt',
  's1s0t s1lt',
  's1s0t s0lt',
  's1s0t b0t s0rt',
  's0b0t s0rt s0r2t',
  's0w s0rl b0t',
  's0t s0ll b0t',
  'b0wt b0ll s0t',
  's1t s1rl s0wt',
  's0t s0rw b0t',
  's0t s0lw b0t',
  's0wt distance',
  'b0wt distance',
  's0b0t distance',
  's0wt s0v',
  's0t s0v b0t',
  'b0wt b0v',
  's1s0t s1v b0t',
  's0t s0m b0t',
  's0w s0m',
  'b0t b0m s0t',
  's1t s1m s0t',
  's0b0t between',
  's1s0t between1 b0t',
  'between1 between s0b0t',
])

export const TRANSITION_FEATURES = TEMPLATES.count

/** The features of a state: the words on the stack and in the buffer, and what hangs on them. */
export function transitionFeatures(state: ParserState, sentence: SentenceWords, features: Int32Array): number {
  const { words, values } = sentence
  const { tagHashes, wordTags, leftmost, rightmost, rightNext, labels, leftCount, rightCount, childLabels } = state
  const s0 = state.top(0)
  const s1 = state.top(1)
  const b0 = state.front
  const b1 = b0 < state.root ? b0 + 1 : 0
  const b2 = b1 !== 0 && b1 < state.root ? b1 + 1 : 0
  const s0t = tagHashes[s0]!
  const s1t = tagHashes[s1]!
  const b0t = tagHashes[b0]!
  const s0l = leftmost[s0]!
  const s0r = rightmost[s0]!
  const s1r = rightmost[s1]!
  const b0l = leftmost[b0]!
  let n = 1
  values[n++] = words[s0]!
  values[n++] = s0t
  values[n++] = wordTags[s0]!
  values[n++] = words[s1]!
  values[n++] = s1t
  values[n++] = wordTags[s1]!
  values[n++] = tagHashes[state.top(2)]!
  values[n++] = words[b0]!
  values[n++] = b0t
  values[n++] = wordTags[b0]!
  values[n++] = words[b1]!
  values[n++] = tagHashes[b1]!
  values[n++] = tagHashes[b2]!
  values[n++] = join(s0t, b0t)
  values[n++] = join(s1t, s0t)
  values[n++] = tagHashes[s0l]!
  values[n++] = tagHashes[s0r]!
  values[n++] = tagHashes[rightNext[s0]!]!
  values[n++] = tagHashes[leftmost[s1]!]!
  values[n++] = tagHashes[s1r]!
  values[n++] = tagHashes[b0l]!
  values[n++] = words[s0l]!
  values[n++] = words[s0r]!
  values[n++] = spread((s0l === 0 ? 64 : labels[s0l]!) + 128)
  values[n++] = spread(s0r === 0 ? 64 : labels[s0r]!)
  values[n++] = spread(s1r === 0 ? 64 : labels[s1r]!)
  values[n++] = spread(b0l === 0 ? 64 : labels[b0l]!)
  values[n++] = spread(leftCount[s0]! * 8 + rightCount[s0]!)
  values[n++] = spread(leftCount[s1]! * 8 + rightCount[s1]!)
  values[n++] = spread(leftCount[b0]! + 100)
  values[n++] = spread(childLabels[s0]!)
  values[n++] = spread(childLabels[s1]!)
  values[n++] = spread(childLabels[b0]!)
  values[n++] = spread(distanceOf(b0 - s0))
  values[n++] = spread(betweenOf(state, s0, b0))
  values[n++] = spread(betweenOf(state, s1, s0))
  return TEMPLATES.combine(values, features)
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
