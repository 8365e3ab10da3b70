import { LABELS, ROOT_LABEL } from '../../src/syntax/labels.js'
import { LABEL_FEATURES, labelFeatures } from '../../src/syntax/parser/label-features.js'
import { bestStep } from '../../src/syntax/parser/parse.js'
import type { SentenceWords } from '../../src/syntax/parser/sentence.js'
import { LEFT, ParserState, RIGHT, SHIFT } from '../../src/syntax/parser/state.js'
import { highest } from '../../src/syntax/parser/tag.js'
import { TRANSITION_FEATURES, transitionFeatures } from '../../src/syntax/parser/transition-features.js'
import { random, shuffle } from '../random.js'
import { costs, type GoldTree } from './oracle.js'
import { Perceptron } from './perceptron.js'
import type { TrainingSentence } from './sentences.js'

/** How often a wrong step is followed, so that the parser learns to go on from its mistakes. */
const EXPLORATION = 0.9

/** Trains the steps and the labels of a parser together. */
export function trainParser(
  sentences: readonly TrainingSentence[],
  epochs: number,
  load: (sentence: TrainingSentence) => SentenceWords,
  report: (line: string) => void,
): { readonly transitions: Perceptron; readonly labels: Perceptron } {
  const transitions = new Perceptron(3)
  const labels = new Perceptron(LABELS.length)
  const state = new ParserState()
  const next = random(2)
  const steps = new StepLearner(transitions, next)
  const learnLabel = createLabelLearner(labels)
  const order = Int32Array.from(sentences, (_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    steps.mistakes = 0
    for (const index of order) {
      const sentence = sentences[index]!
      const { gold } = sentence
      const words = load(sentence)
      state.begin(words)
      while (!state.done) {
        const step = steps.take(state, words, gold, epoch > 0)
        if (step === SHIFT) {
          state.shift()
          continue
        }
        const word = state.top(0)
        state.reduce(step === LEFT ? state.front : state.top(1))
        learnLabel(state, words, word, gold.heads[word] === state.heads[word] ? sentence.labels[word - 1]! : -1)
      }
    }
    report(`epoch ${epoch + 1}: ${steps.mistakes} mistakes, ${transitions.rowCount} and ${labels.rowCount} features`)
  }
  return { transitions, labels }
}

/** Chooses steps, and learns from those that are wrong. */
class StepLearner {
  mistakes = 0
  private readonly transitions: Perceptron
  private readonly next: () => number
  private readonly features = new Int32Array(TRANSITION_FEATURES)
  private readonly sums = new Int32Array(3)
  private readonly cost = new Float64Array(3)

  constructor(transitions: Perceptron, next: () => number) {
    this.transitions = transitions
    this.next = next
  }

  /** The step to go on with; `explores`: most often a wrong one, too. */
  take(state: ParserState, words: SentenceWords, gold: GoldTree, explores: boolean): number {
    if (state.depth === 0) return SHIFT
    if (state.depth === 1 && !state.canShift) return LEFT
    const { transitions, features, sums, cost } = this
    sums.fill(0)
    const count = transitionFeatures(state, words, features)
    transitions.add(features, count, sums)
    const step = bestStep(state, sums)
    costs(state, gold, cost)
    const right = bestOfCheapest(cost, sums)
    transitions.steps++
    if (cost[step]! <= cost[right]!) return step
    transitions.learn(features, count, right, step)
    this.mistakes++
    return !explores || this.next() > EXPLORATION ? right : step
  }
}

function bestOfCheapest(cost: Float64Array, sums: Int32Array): number {
  let best = -1
  for (const step of [SHIFT, LEFT, RIGHT]) {
    if (best < 0 || cost[step]! < cost[best]! || (cost[step] === cost[best] && sums[step]! > sums[best]!)) best = step
  }
  return best
}

/** Labels a word, and learns from `right` where that is no -1. */
function createLabelLearner(
  labels: Perceptron,
): (state: ParserState, words: SentenceWords, word: number, right: number) => void {
  const features = new Int32Array(LABEL_FEATURES)
  const sums = new Int32Array(LABELS.length)
  return (state, words, word, right) => {
    if (state.heads[word] === state.root) return state.label(word, ROOT_LABEL)
    sums.fill(0)
    const count = labelFeatures(state, words, word, features)
    labels.add(features, count, sums)
    sums[ROOT_LABEL] = -0x7fffffff
    const found = highest(sums, LABELS.length)
    state.label(word, found)
    if (right < 0) return
    labels.steps++
    if (found !== right) labels.learn(features, count, right, found)
  }
}
