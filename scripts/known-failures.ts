/**
 * Marks in the case files of speakers which passages fail now, with what they give instead, and prints the counts: to be
 * run after each change of the ranker, its features or its training. The differences show what became better and worse.
 */
import { writeFileSync } from 'node:fs'
import { extract } from '../src/index.js'
import { caseFile, caseFiles, deviations, readPassages, writePassages } from '../tests/speakers/passages.js'

let right = 0
let all = 0
for (const file of caseFiles()) {
  const blocks = readPassages(file).map((block) => {
    if (typeof block === 'string') return block
    const wrong = deviations(block, extract(block.text))
    return { ...block, knownFailure: wrong.length === 0 ? null : gives(wrong) }
  })
  writeFileSync(caseFile(file), writePassages(blocks))
  const passages = blocks.filter((block) => typeof block !== 'string')
  const passing = passages.filter((passage) => passage.knownFailure === null)
  console.log(`${file.padEnd(32)} ${passing.length} of ${passages.length}`)
  right += passing.length
  all += passages.length
}
console.log(`${'all'.padEnd(32)} ${right} of ${all}`)

function gives(wrong: readonly string[]): string {
  const surplus = wrong.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2))
  const missing = wrong.filter((line) => line.startsWith('- ')).map(wordsOf)
  const nothing = missing.filter((words) => !surplus.some((line) => wordsOf(line) === words))
  return [...surplus, ...nothing.map((words) => `nothing for: ${words}`)].join(' | ')
}

function wordsOf(line: string): string {
  return line.slice(line.lastIndexOf(' · ') + 3)
}
