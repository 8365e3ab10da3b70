import type { SentenceWords } from '../../src/syntax/parser/sentence.js'
import { highest } from '../../src/syntax/parser/tag.js'
import { TAG_FEATURES, tagFeatures } from '../../src/syntax/parser/tag-features.js'
import { TAGS } from '../../src/syntax/tags.js'
import { random, shuffle } from '../random.js'
import { Perceptron } from './perceptron.js'
import type { TrainingSentence } from './sentences.js'

/** Trains a tagger on sentences with silver tags. */
export function trainTagger(
  sentences: readonly TrainingSentence[],
  epochs: number,
  load: (sentence: TrainingSentence) => SentenceWords,
): Perceptron {
  const perceptron = new Perceptron(TAGS.length)
  const features = new Int32Array(TAG_FEATURES)
  const sums = new Int32Array(TAGS.length)
  const order = Int32Array.from(sentences, (_, i) => i)
  const next = random(1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (const index of order) {
      const sentence = sentences[index]!
      const words = load(sentence)
      for (let i = 1; i <= words.length; i++) {
        const { onlyTag } = words.lexemes[i]!
        if (onlyTag >= 0) {
          words.tags[i] = onlyTag
          continue
        }
        sums.fill(0)
        const count = tagFeatures(words, i, features)
        perceptron.add(features, count, sums)
        const found = highest(sums, TAGS.length)
        const right = sentence.silverTags[i - 1]!
        perceptron.steps++
        if (found !== right) perceptron.learn(features, count, right, found)
        words.tags[i] = found
      }
    }
  }
  return perceptron
}
