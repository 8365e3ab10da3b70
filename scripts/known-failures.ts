/**
 * Marks in the case files of speakers which passages fail now, with what they give instead, and prints the counts: to be
 * run after each change of the ranker, its features or its training. A passage that was right or failed otherwise is listed,
 * and nothing is written unless `--accept` says that the losses were seen.
 */
import { writeFileSync } from 'node:fs'
import { extract } from '../src/index.js'
import {
  caseFile,
  caseFiles,
  deviations,
  givenInstead,
  readPassages,
  writePassages,
} from '../tests/attribution/passages.js'

const accepted = process.argv.includes('--accept')
const files = new Map<string, string>()
const worse: string[] = []
let right = 0
let all = 0
for (const file of caseFiles()) {
  const blocks = readPassages(file).map((block) => {
    if (typeof block === 'string') return block
    const wrong = deviations(block, extract(block.text))
    const knownFailure = wrong.length === 0 ? null : givenInstead(wrong)
    if (knownFailure !== null && knownFailure !== block.knownFailure)
      worse.push(
        `${file}: ${block.lines.join(' / ')}\n    now ${knownFailure}\n    before ${block.knownFailure ?? 'right'}`,
      )
    return { ...block, knownFailure }
  })
  files.set(file, writePassages(blocks))
  const passages = blocks.filter((block) => typeof block !== 'string')
  const passing = passages.filter((passage) => passage.knownFailure === null)
  console.log(`${file.padEnd(32)} ${passing.length} of ${passages.length}`)
  right += passing.length
  all += passages.length
}
console.log(`${'all'.padEnd(32)} ${right} of ${all}`)
if (worse.length > 0) console.log(`\n${worse.length} passages fail anew or otherwise:\n${worse.join('\n')}`)
if (worse.length === 0 || accepted) for (const [file, text] of files) writeFileSync(caseFile(file), text)
else {
  console.log('\nnothing is written: run again with --accept if the losses are worth it')
  process.exitCode = 1
}
