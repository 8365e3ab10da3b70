/**
 * npm run fuzz: extracts from generated texts and checks what must hold of any records. Ends with code 1 at the first text
 * that breaks a rule, made as short as it can be, with the seed that finds it again.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { createExtractor } from '../../src/index-node.js'
import { breaches } from './invariants.js'
import { anyDay, anyText } from './texts.js'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})
const runs = Number(values.runs)
const seed = Number(values.seed)
const BATCH = 1000

/** One text in so many is read by another extractor, too. */
const COMPARED = 10

function main(): number {
  const started = performance.now()
  for (let done = 0; done < runs; done += BATCH) {
    const numRuns = Math.min(BATCH, runs - done)
    const details = fc.check(fc.property(anyText, anyDay, holds()), { numRuns, seed: seed + done })
    if (details.failed) {
      console.error(fc.defaultReportMessage(details))
      return 1
    }
    console.log(`${done + numRuns} texts, ${Math.round((performance.now() - started) / 1000)} s`)
  }
  console.log(`no rule broken by ${runs} texts, seed ${seed}`)
  return 0
}

/** Extractors of a batch: what one remembers must make no difference to another. */
function holds(): (text: string, published: Date | undefined) => void {
  const extract = createExtractor()
  const another = createExtractor()
  let count = 0
  return (text, published) => {
    const article = extract(text, { published })
    const wrong = breaches(article, text)
    if (count++ % COMPARED === 0 && JSON.stringify(another(text, { published })) !== JSON.stringify(article)) {
      wrong.push('another extractor gives other records')
    }
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
  }
}

process.exitCode = main()
