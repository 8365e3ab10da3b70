import { join, spread } from './hash.js'
import type { SentenceWords } from './sentence.js'
import type { ParserState } from './state.js'
import { Templates } from './templates.js'
import { betweenOf, distanceOf } from './transition-features.js'

/**
 * The values of templates, in the order in which `labelFeatures` fills them in: of the word and its head (`h`) the word (`w`) and
 * its tag (`t`), of the outermost children of the word (`left`, `right`) and of the words beside it and its head too; `siblings` and
 * `children` are which labels the children have.
 */
const VALUES = [
  ...['w', 't', 'wt', 'hw', 'ht', 'hwt', 'side', 'pair'],
  ...['leftW', 'leftT', 'left2W', 'rightW', 'rightT'],
  ...['beforeW', 'beforeT', 'afterW', 'afterT', 'headBeforeT', 'headAfterT'],
  ...['distance', 'between', 'children', 'siblings', 'lastSibling'],
]

const TEMPLATES = new Templates(200, VALUES, [
  'pair',
  'wt side',
  'hwt side',
  'wt ht side',
  'hwt t side',
  'w hw side',
  'pair distance',
  'pair children',
  'pair siblings',
  'hwt siblings',
  'wt children',
  'pair leftT',
  'pair leftW',
  'pair rightT',
  'pair rightW',
  'pair left2W',
  'wt leftW side',
  'hw leftW t',
  'pair beforeT',
  'pair afterT',
  'pair beforeT afterT',
  'pair between',
  'pair headBeforeT',
  'pair headAfterT',
  'pair beforeW',
  'pair afterW',
  'pair lastSibling wt',
  'hw lastSibling t',
  'hw children',
  'siblings children pair',
])

export const LABEL_FEATURES = TEMPLATES.count

/** The features of the label between `word`, which has all its children, and its head. */
export function labelFeatures(
  state: ParserState,
  { words, values }: SentenceWords,
  word: number,
  features: Int32Array,
): number {
  const { tagHashes, wordTags, heads, leftmost, rightmost, leftNext, rightNext, labels, childLabels, root } = state
  const head = heads[word]!
  const t = tagHashes[word]!
  const ht = tagHashes[head]!
  const side = spread(head === root ? 2 : head > word ? 1 : 0)
  const left = leftmost[word]!
  const right = rightmost[word]!
  const lastSibling = head < word ? rightNext[head]! : leftNext[head]!
  let n = 1
  values[n++] = words[word]!
  values[n++] = t
  values[n++] = wordTags[word]!
  values[n++] = words[head]!
  values[n++] = ht
  values[n++] = wordTags[head]!
  values[n++] = side
  values[n++] = join(join(ht, t), side)
  values[n++] = words[left]!
  values[n++] = tagHashes[left]!
  values[n++] = words[leftNext[word]!]!
  values[n++] = words[right]!
  values[n++] = tagHashes[right]!
  values[n++] = words[word - 1]!
  values[n++] = tagHashes[word - 1]!
  values[n++] = words[word + 1]!
  values[n++] = tagHashes[word + 1]!
  values[n++] = tagHashes[head - 1]!
  values[n++] = tagHashes[head + 1]!
  values[n++] = spread(distanceOf(Math.abs(head - word)))
  values[n++] = spread(head < word ? betweenOf(state, head, word) : betweenOf(state, word, head))
  values[n++] = spread(childLabels[word]!)
  values[n++] = spread(childLabels[head]!)
  values[n++] = spread(lastSibling === 0 ? 64 : labels[lastSibling]!)
  return TEMPLATES.combine(values, features)
}
