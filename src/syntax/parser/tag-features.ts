import type { SentenceWords } from './sentence.js'
import { Templates } from './templates.js'
import { tagHashes } from './words.js'

/** The values of templates, in the order in which `tagFeatures` fills them in. */
const VALUES = [
  ...['word', 'suffix2', 'suffix3', 'prefix', 'shape', 'first'],
  ...['part', 'partBefore', 'nextPart', 'nextPart2'],
  ...['wordBefore', 'next', 'next2', 'before', 'before2'],
]

const TEMPLATES = new Templates(1, VALUES, [
  'word',
  'suffix3 shape',
  'suffix2 part',
  'prefix shape',
  'shape first',
  'part before',
  'part nextPart before',
  'word before',
  'before before2',
  'word part',
  'word nextPart',
  'next',
  'wordBefore',
  'word next',
  'word wordBefore',
  'word before nextPart',
  'next2 part',
  'part partBefore nextPart',
  'before nextPart nextPart2',
  'suffix3 before',
  'suffix3 nextPart',
])

export const TAG_FEATURES = TEMPLATES.count

/** The features of word `i` of a sentence whose words before it have their tags. */
export function tagFeatures(sentence: SentenceWords, i: number, features: Int32Array): number {
  const { words, parts, tags, lexemes, values } = sentence
  const { suffix2, suffix3, prefix, shape } = lexemes[i]!
  let n = 1
  values[n++] = words[i]!
  values[n++] = suffix2
  values[n++] = suffix3
  values[n++] = prefix
  values[n++] = shape
  values[n++] = i === 1 ? 1 : 0
  values[n++] = parts[i]!
  values[n++] = parts[i - 1]!
  values[n++] = parts[i + 1]!
  values[n++] = parts[i + 2]!
  values[n++] = words[i - 1]!
  values[n++] = words[i + 1]!
  values[n++] = words[i + 2]!
  values[n++] = tagHashes[tags[i - 1]!]!
  values[n++] = tagHashes[tags[i > 1 ? i - 2 : 0]!]!
  return TEMPLATES.combine(values, features)
}
