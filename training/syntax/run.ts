/**
 * Trains the tagger and the parser of src/syntax/: `npm run train:syntax -- FOLDER OF THE GOLD ARTICLES`. Writes
 * models/syntax.bin; seeded, the same file from the same articles.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readParsedArticles } from '../../evaluation/parses.js'
import { shippedModels } from '../../src/node/shipped-models.js'
import { readSyntaxModel } from '../../src/syntax/parser/model.js'
import { createSentenceTagger } from '../../src/syntax/parser/tag.js'
import { createReader } from '../../src/text/read.js'
import { random } from '../random.js'
import { findShortcuts, NO_SHORTCUTS } from './find-shortcuts.js'
import { measure } from './measure.js'
import { packSyntax, type SyntaxPruning } from './pack.js'
import { repair } from './repair.js'
import { createLoader, type TrainingSentence, trainingSentences } from './sentences.js'
import { trainParser } from './train-parser.js'
import { trainTagger } from './train-tagger.js'
import { vary } from './vary.js'
import { countVocabulary } from './vocabulary.js'

const TAGGER_EPOCHS = 5
const PARSER_EPOCHS = 6

/** The tags that the parser learns from are given by taggers that were trained on the other parts, a few times each. */
const FOLDS = 3
const FOLD_EPOCHS = 2

/** How many sentences are made: see vary.ts. */
const MADE = 3000

const PRUNING: SyntaxPruning = {
  tags: { leastUpdates: 12, largest: 20, leastSteps: 3 },
  steps: { leastUpdates: 11, largest: 40, leastSteps: 3 },
  labels: { leastUpdates: 6, largest: 20, leastSteps: 3 },
}

const folder = process.argv[2] ?? '../shared/gold'
const silver = ['ww-train', 'polnear-train', 'wikinews-train'].flatMap((name) => readParsedArticles(folder, name))
for (const article of silver) repair(article)
const articles = [...silver, ...vary(silver, MADE, random(3), createReader(shippedModels()))]
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
  const tagger = trainTagger(others, FOLD_EPOCHS, load)
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
const trained = { vocabulary, tags, steps: transitions, labels }
const whole = readSyntaxModel(packSyntax(trained, PRUNING, NO_SHORTCUTS))
const bytes = packSyntax(trained, PRUNING, findShortcuts(whole, sentences))
writeFileSync('models/syntax.bin', bytes)
console.log(`models/syntax.bin: ${bytes.length} bytes, ${gzipSync(bytes).length} with gzip`)
const model = readSyntaxModel(bytes)
for (const name of ['ww-dev', 'polnear-dev', 'wikinews-dev']) {
  console.log(`${name}: ${measure(model, trainingSentences(readParsedArticles(folder, name)))}`)
}
