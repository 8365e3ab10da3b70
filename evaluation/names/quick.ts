/** Prints the tagger's figures on a gold file of names: `npx tsx evaluation/names/quick.ts FILE`. */
import { readFileSync } from 'node:fs'
import { createNameTagger } from '../../src/names/tag-names.js'
import { createReader } from '../../src/text/read.js'
import { type GoldArticle, TYPE_OF_GOLD } from '../../training/names/corpus.js'
import { Tally } from '../../training/names/spans.js'

const file = process.argv[2] ?? '../shared/gold/ww-dev.jsonl'
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldArticle)
const read = createReader()
const start = performance.now()
const tag = createNameTagger()
console.log(`loaded in ${(performance.now() - start).toFixed(0)} ms`)
const tally = new Tally()
for (const { text, entities } of articles) {
  const gold = entities.flatMap((e) => (TYPE_OF_GOLD[e.type] ? [{ ...e, type: TYPE_OF_GOLD[e.type]! }] : []))
  tally.add(gold, tag(read(text)))
}
const GROUPS = [
  ['person', 'organization', 'place'],
  ['person', 'organization', 'place', 'date'],
  ...['person', 'organization', 'place', 'group', 'date'].map((type) => [type]),
]
for (const group of GROUPS) {
  const { precision, recall, f1, gold } = tally.figures(group)
  console.log(`${f1.toFixed(1)}  P ${precision.toFixed(1)} R ${recall.toFixed(1)}  ${gold}  ${group.join(' + ')}`)
}
const documents = articles.map(({ text }) => read(text))
const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0)
for (let round = 0; round < 3; round++) {
  const from = performance.now()
  for (const document of documents) tag(document)
  console.log(`${(((performance.now() - from) * 1000) / tokens).toFixed(2)} µs a token`)
}
