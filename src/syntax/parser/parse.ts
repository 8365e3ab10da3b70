import { LABELS, ROOT_LABEL } from '../labels.js'
import { LABEL_FEATURES, labelFeatures } from './label-features.js'
import type { SyntaxModel } from './model.js'
import type { Scorer } from './scorer.js'
import type { SentenceWords } from './sentence.js'
import { labelKey, type Shortcuts, stepKey } from './shortcuts.js'
import { LEFT, type ParserState, RIGHT, SHIFT } from './state.js'
import { highest } from './tag.js'
import { TRANSITION_FEATURES, transitionFeatures } from './transition-features.js'

/** Is shown every step and label that the weights chose, with the key of its shortcut: for training. */
export interface ParserObserver {
  readonly step: (key: number, step: number) => void
  readonly label: (key: number, label: number) => void
}

type ParserModel = Pick<SyntaxModel, 'steps' | 'labels' | 'shortcuts'>

/**
 * Parses a sentence that has its tags, greedily from left to right, two steps a word: a score chooses the step, another the
 * label as soon as a word has its head. The tree is left in the state.
 */
export function createSentenceParser(
  { steps, labels, shortcuts }: ParserModel,
  observe?: ParserObserver,
): (state: ParserState, sentence: SentenceWords) => void {
  const chooseStep = createStepper(steps, shortcuts, observe)
  const label = createLabeller(labels, shortcuts, observe)
  return (state, sentence) => {
    state.begin(sentence)
    while (!state.done) {
      const step = chooseStep(state, sentence)
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

function createStepper(
  scorer: Scorer,
  shortcuts: Shortcuts,
  observe: ParserObserver | undefined,
): (state: ParserState, sentence: SentenceWords) => number {
  const features = new Int32Array(TRANSITION_FEATURES)
  const sums = new Int32Array(3)
  return (state, sentence) => {
    if (state.depth === 0) return SHIFT
    if (state.depth === 1 && !state.canShift) return LEFT
    const key = stepKey(state, sentence)
    const known = shortcuts.stepOf(key)
    if (known >= 0 && (known !== SHIFT || state.canShift) && (known !== RIGHT || state.depth > 1)) return known
    sums.fill(0)
    scorer.add(features, transitionFeatures(state, sentence, features), sums)
    const step = bestStep(state, sums)
    observe?.step(key, step)
    return step
  }
}

/** The possible step with the highest score. */
export function bestStep(state: ParserState, sums: Int32Array): number {
  let best = state.canShift ? SHIFT : LEFT
  if (sums[LEFT]! > sums[best]!) best = LEFT
  return state.depth > 1 && sums[RIGHT]! > sums[best]! ? RIGHT : best
}

/** Gives a word that has just got its head its label. */
function createLabeller(
  scorer: Scorer,
  shortcuts: Shortcuts,
  observe: ParserObserver | undefined,
): (state: ParserState, sentence: SentenceWords, word: number) => void {
  const features = new Int32Array(LABEL_FEATURES)
  const sums = new Int32Array(LABELS.length)
  return (state, sentence, word) => {
    if (state.heads[word] === state.root) {
      state.label(word, ROOT_LABEL)
      return
    }
    const key = labelKey(state, sentence, word)
    const known = shortcuts.labelOf(key)
    if (known >= 0) {
      state.label(word, known)
      return
    }
    sums.fill(0)
    scorer.add(features, labelFeatures(state, sentence, word, features), sums)
    sums[ROOT_LABEL] = -0x7fffffff
    const label = highest(sums, LABELS.length)
    observe?.label(key, label)
    state.label(word, label)
  }
}
