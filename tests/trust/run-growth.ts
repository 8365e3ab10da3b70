/**
 * npm run growth: how the time of an extraction grows with the length of texts of one thing over and over, each token
 * chained by each separator. Ends with code 1 where a character costs more the longer the text is.
 */
import { parseArgs } from 'node:util'
import { createExtractor } from '../../src/index-node.js'
import { measureGrowth } from './growth.js'
import { HOSTILE } from './hostile.js'

const { values } = parseArgs({ options: { length: { type: 'string', default: '4000' }, only: { type: 'string' } } })

/** Above it a character costs clearly more at eight times the length; it is measured again before it is believed. */
const MOST = 2

/** Milliseconds; what takes less is too short to be measured. */
const LEAST = 40

const extract = createExtractor()
const texts = HOSTILE.filter(({ name }) => values.only === undefined || name.includes(values.only))
const slow: string[] = []
for (const { name, ofLength } of texts) {
  const suspicious = isSlow(Number(values.length), 1)
  if (suspicious && isSlow(2 * Number(values.length), 3)) {
    const { ratio, times } = measureGrowth(extract, ofLength, Number(values.length), 2)
    slow.push(
      `${name.padEnd(24)} ${ratio.toFixed(1)} times the cost a character, ${times.map(Math.round).join(', ')} ms`,
    )
    console.log(slow.at(-1))
  }

  function isSlow(length: number, rounds: number): boolean {
    const { ratio, times } = measureGrowth(extract, ofLength, length, rounds)
    return ratio > MOST && times.at(-1)! > LEAST
  }
}
console.log(`${texts.length} texts, ${slow.length} of them cost more a character the longer they are`)
process.exitCode = slow.length > 0 ? 1 : 0
