/** npm run benchmark -- [FILE | FOLDER]: speed beside wink-nlp and compromise, on the same texts in one run. */
import { existsSync } from 'node:fs'
import { loadTime } from './load-times.js'
import { stages, wholes } from './tasks.js'
import { countWords, readTexts, repeat } from './texts.js'
import { medianTimes } from './timing.js'

const ROUNDS = 11
/** compromise takes twenty times as long, and leaves so much behind that whatever runs next is slowed down: it runs apart. */
const ROUNDS_OF_SLOW = 3
const WARM_UP_OF_SLOW = 3
const NEW_PROCESSES = 5
const LEAST_WORDS = 20_000
const FIXTURES = 'fixtures/articles'

function main(path: string): number {
  const texts = existsSync(path) ? repeat(readTexts(path), LEAST_WORDS) : []
  if (texts.length === 0) {
    console.error(`${path} has no texts; give a .txt file, a .jsonl file with "text" in each line, or a folder of such`)
    return 2
  }
  const words = countWords(texts)
  const [winkTask, extractTask, compromiseTask] = wholes(texts)
  const [wink, extract] = medianTimes([winkTask, extractTask], ROUNDS) as [number, number]
  // The stages come behind, since the layers that they are given fill the memory.
  const parts = stages(texts)
  const timesOfParts = medianTimes(parts, ROUNDS)
  const [compromise] = medianTimes([compromiseTask], ROUNDS_OF_SLOW, WARM_UP_OF_SLOW) as [number]
  const tasks = [winkTask, extractTask, compromiseTask, ...parts]
  const times = [wink, extract, compromise, ...timesOfParts]
  const perWord = (time: number) => `${((time * 1000) / words).toFixed(2).padStart(8)} µs a word`
  const lines = tasks.map(({ name }, i) => {
    const time = times[i]!
    const share = parts.includes(tasks[i]!) ? `${((100 * time) / extract).toFixed(1).padStart(6)}% of extract` : ''
    const speed = `${Math.round(words / (time / 1000)).toLocaleString('en')} words/s`
    return `${name.padEnd(42)}${speed.padStart(20)}  ${perWord(time)}  ${share}`.trimEnd()
  })
  console.log(`${texts.length} texts, ${words.toLocaleString('en')} words, median of ${ROUNDS} rounds\n`)
  console.log(lines.join('\n'))
  console.log(`\nextract / wink-nlp readDoc: ${(wink / extract).toFixed(2)} of its speed`)
  console.log(`extract / compromise:       ${(compromise / extract).toFixed(2)} of its speed`)
  console.log(
    `\nload, median of ${NEW_PROCESSES} new processes: the name tagger ${loadTime('names', NEW_PROCESSES).toFixed(0)} ms,`,
  )
  console.log(`createExtractor with all models ${loadTime('all', NEW_PROCESSES).toFixed(0)} ms`)
  return 0
}

process.exitCode = main(process.argv[2] ?? FIXTURES)
