import { labelNumbers } from '../../src/syntax/labels.js'
import type { SyntaxModel } from '../../src/syntax/parser/model.js'
import { createSentenceParser } from '../../src/syntax/parser/parse.js'
import { ParserState } from '../../src/syntax/parser/state.js'
import { createSentenceTagger } from '../../src/syntax/parser/tag.js'
import { createLoader, type TrainingSentence } from './sentences.js'

const PUNCTUATION = labelNumbers.get('punct')!

/** The shares of tags, heads, and heads with their labels that are as in the silver parses; punctuation is not counted. */
export function measure(model: SyntaxModel, sentences: readonly TrainingSentence[]): string {
  const load = createLoader(model.vocabulary)
  const tag = createSentenceTagger(model.tags)
  const parse = createSentenceParser(model)
  const state = new ParserState()
  let [words, all, tags, heads, labels] = [0, 0, 0, 0, 0]
  const begin = performance.now()
  for (const sentence of sentences) {
    const loaded = load(sentence)
    tag(loaded)
    parse(state, loaded)
    for (let i = 1; i <= loaded.length; i++) {
      all++
      if (sentence.labels[i - 1] === PUNCTUATION) continue
      words++
      if (loaded.tags[i] === sentence.silverTags[i - 1]) tags++
      if (state.heads[i] !== sentence.gold.heads[i]) continue
      heads++
      if (state.labels[i] === sentence.labels[i - 1]) labels++
    }
  }
  const speed = all / (performance.now() - begin)
  const share = (count: number) => ((100 * count) / words).toFixed(2)
  return `tags ${share(tags)}  UAS ${share(heads)}  LAS ${share(labels)}  of ${words}; ${speed.toFixed(0)}k tokens/s`
}
