/**
 * Trains the tagger and the parser of src/syntax/: `npm run train:syntax -- FOLDER OF THE GOLD ARTICLES`. Writes
 * models/syntax.bin; seeded, the same file from the same articles.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readParsedArticles } from '../../evaluation/parses.js'
import { readSyntaxModel } from '../../src/syntax/parser/model.js'
import { createSentenceTagger } from '../../src/syntax/parser/tag.js'
import { measure } from './measure.js'
import { packSyntax, type SyntaxPruning } from './pack.js'
import { createLoader, type TrainingSentence, trainingSentences } from './sentences.js'
import { trainParser } from './train-parser.js'
import { trainTagger } from './train-tagger.js'
import { countVocabulary } from './vocabulary.js'

const TAGGER_EPOCHS = Number(process.env.TE ?? 6)
const PARSER_EPOCHS = Number(process.env.PE ?? 10)
const PART = Number(process.env.PART ?? 1)

/** The tags that the parser learns from are given by taggers that were trained on the other parts. */
const FOLDS = 4

const PRUNING: SyntaxPruning = {
  tags: { leastUpdates: 3, largest: 12, leastSteps: 2 },
  steps: { leastUpdates: 3, largest: 25, leastSteps: 2 },
  labels: { leastUpdates: 3, largest: 12, leastSteps: 2 },
}

const folder = process.argv[2] ?? '../shared/gold'
const articles = ['ww-train', 'polnear-train', 'wikinews-train']
  .flatMap((name) => readParsedArticles(folder, name))
  .filter((_, i) => i % PART === 0)
const sentences = trainingSentences(articles)
const vocabulary = countVocabulary(articles)
const load = createLoader(vocabulary)
console.log(`${articles.length} articles, ${sentences.length} sentences, ${vocabulary.size} words`)

let time = performance.now()
function lap(what: string): void {
  console.log(`${what}: ${((performance.now() - time) / 1000).toFixed(0)} s`)
  time = performance.now()
}

const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]))
for (let fold = 0; fold < FOLDS; fold++) {
  const others = sentences.filter(({ article }) => foldOf.get(article) !== fold)
  const tagger = trainTagger(others, Math.ceil(TAGGER_EPOCHS / 2), load)
  const tag = createSentenceTagger(tagger)
  for (const sentence of sentences) if (foldOf.get(sentence.article) === fold) sentence.tags = tagsOf(sentence, tag)
}
lap('tags for the parser')

function tagsOf(sentence: TrainingSentence, tag: ReturnType<typeof createSentenceTagger>): Uint8Array {
  const words = load(sentence)
  tag(words)
  return words.tags.slice(1, words.length + 1)
}

const { transitions, labels } = trainParser(sentences, PARSER_EPOCHS, load, console.log)
lap('parser')
for (const sentence of sentences) sentence.tags = new Uint8Array(0)
const tags = trainTagger(sentences, TAGGER_EPOCHS, load)
lap('tagger')
const bytes = packSyntax({ vocabulary, tags, steps: transitions, labels }, PRUNING)
writeFileSync(process.env.OUT ?? 'models/syntax.bin', bytes)
console.log(`models/syntax.bin: ${bytes.length} bytes, ${gzipSync(bytes).length} with gzip`)
const model = readSyntaxModel(bytes)
for (const name of ['ww-dev', 'polnear-dev', 'wikinews-dev']) {
  console.log(`${name}: ${measure(model, trainingSentences(readParsedArticles(folder, name)))}`)
}
