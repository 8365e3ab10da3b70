import { LABELS, ROOT_LABEL } from '../labels.js'
import { LABEL_FEATURES, labelFeatures } from './label-features.js'
import type { Scorer } from './scorer.js'
import type { SentenceWords } from './sentence.js'
import { LEFT, type ParserState, RIGHT, SHIFT } from './state.js'
import { highest } from './tag.js'
import { TRANSITION_FEATURES, transitionFeatures } from './transition-features.js'

/**
 * Parses a sentence that has its tags, greedily from left to right, two steps a word: a score chooses the step, another the
 * label as soon as a word has its head. The tree is left in the state.
 */
export function createSentenceParser(
  transitions: Scorer,
  labels: Scorer,
): (state: ParserState, sentence: SentenceWords) => void {
  const features = new Int32Array(TRANSITION_FEATURES)
  const sums = new Int32Array(3)
  const label = createLabeller(labels)
  return (state, sentence) => {
    state.begin(sentence)
    while (!state.done) {
      let step: number
      if (state.depth === 0) step = SHIFT
      else if (state.depth === 1 && !state.canShift) step = LEFT
      else {
        sums.fill(0)
        transitions.add(features, transitionFeatures(state, sentence, features), sums)
        step = chooseStep(state, sums)
      }
      if (step === SHIFT) {
        state.shift()
        continue
      }
      const word = state.top(0)
      state.reduce(step === LEFT ? state.front : state.top(1))
      label(state, sentence, word)
    }
  }
}

/** The possible step with the highest score. */
export function chooseStep(state: ParserState, sums: Int32Array): number {
  let best = state.canShift ? SHIFT : LEFT
  if (sums[LEFT]! > sums[best]!) best = LEFT
  return state.depth > 1 && sums[RIGHT]! > sums[best]! ? RIGHT : best
}

/** Gives a word that has just got its head its label. */
export function createLabeller(scorer: Scorer): (state: ParserState, sentence: SentenceWords, word: number) => void {
  const features = new Int32Array(LABEL_FEATURES)
  const sums = new Int32Array(LABELS.length)
  return (state, sentence, word) => {
    if (state.heads[word] === state.root) {
      state.label(word, ROOT_LABEL)
      return
    }
    sums.fill(0)
    scorer.add(features, labelFeatures(state, sentence, word, features), sums)
    sums[ROOT_LABEL] = -0x7fffffff
    state.label(word, highest(sums, LABELS.length))
  }
}
