/**
 * npm run metamorphic: how many gold articles give other records after a change that says nothing new: a trailing space, other
 * line ends, other marks, an unrelated article behind, wrapped lines.
 */
import { parseArgs } from 'node:util'
import { createExtractor } from '../src/index.js'
import { CHANGES, differences, endOf } from '../tests/trust/metamorphic.js'
import {
  GOLD_FOLDER,
  type GoldArticle,
  readAttributionArticles,
  readEntityArticles,
  readQuoteArticles,
} from './gold.js'

const extract = createExtractor()
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false }, set: { type: 'string', default: 'dev' } },
})
const folder = positionals[0] ?? GOLD_FOLDER
const set = values.set === 'train' ? 'train' : 'dev'

const SETS: readonly (readonly [string, readonly GoldArticle[]])[] = [
  [`quotes-${set}`, readQuoteArticles(folder, set)],
  [`ww-${set}`, readEntityArticles(folder, set)],
  [`polnear-${set}`, readAttributionArticles(folder, set)],
]

for (const [name, articles] of SETS) {
  console.log(`${name}, ${articles.length} articles`)
  const before = articles.map(({ text, published }) => extract(text, { published }))
  for (const change of CHANGES) {
    let other = 0
    let records = 0
    for (const [i, { id, text, published }] of articles.entries()) {
      const after = extract(change.apply(text), { published })
      const lines = differences(before[i]!, after, endOf(change, text))
      if (lines.length > 0) other++
      records += lines.length
      if (values.list) for (const line of lines) console.log(`    ${id} ${line}`)
    }
    console.log(`  ${change.name.padEnd(30)} ${other} articles differ, in ${records} records`)
  }
}
