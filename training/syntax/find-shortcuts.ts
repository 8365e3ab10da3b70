import type { SyntaxModel } from '../../src/syntax/parser/model.js'
import { createSentenceParser } from '../../src/syntax/parser/parse.js'
import { ParserState } from '../../src/syntax/parser/state.js'
import { createSentenceTagger } from '../../src/syntax/parser/tag.js'
import { createLoader, type TrainingSentence } from './sentences.js'

/** Of each key of a shortcut, what it decides. */
export interface FoundShortcuts {
  readonly steps: ReadonlyMap<number, number>
  readonly labels: ReadonlyMap<number, number>
}

export const NO_SHORTCUTS: FoundShortcuts = { steps: new Map(), labels: new Map() }

/** A key is a shortcut that was met so often, and whose weights chose the same in at least this share. */
const LEAST = 40
const SURE = 0.998

/** What a model without shortcuts decides alike on the given sentences. */
export function findShortcuts(model: SyntaxModel, sentences: readonly TrainingSentence[]): FoundShortcuts {
  const steps = new Map<number, number[]>()
  const labels = new Map<number, number[]>()
  const parse = createSentenceParser(model, {
    step: (key, step) => count(steps, key, step),
    label: (key, label) => count(labels, key, label),
  })
  const load = createLoader(model.vocabulary)
  const tag = createSentenceTagger(model.tags)
  const state = new ParserState()
  for (const sentence of sentences) {
    const words = load(sentence)
    tag(words)
    parse(state, words)
  }
  return { steps: surest(steps), labels: surest(labels) }
}

function count(counts: Map<number, number[]>, key: number, choice: number): void {
  const of = counts.get(key) ?? []
  counts.set(key, of)
  of[choice] = (of[choice] ?? 0) + 1
}

function surest(counts: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const found = new Map<number, number>()
  for (const [key, of] of counts) {
    const total = of.reduce((sum, one) => sum + (one ?? 0), 0)
    const most = of.reduce((best, one, choice) => ((one ?? 0) > (of[best] ?? 0) ? choice : best), 0)
    if (total >= LEAST && of[most]! >= SURE * total) found.set(key, most)
  }
  return found
}
