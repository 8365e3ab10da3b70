/**
 * npm run fixtures: lists where the records of the fixtures differ from what a person expects, "-" what is missing, "+" what
 * is too much. With --write the list becomes fixtures/known-deviations.json, and digests of all records fixtures/known-records.json,
 * which the tests take for known; with --check they must be those.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { extract } from '../src/index.js'
import { deviations, KNOWN_DEVIATIONS, readFixtures } from '../tests/fixtures.js'
import { KNOWN_RECORDS, writtenRecords } from '../tests/records.js'

const found = readFixtures().map(({ name, text, expected }) => {
  return [name, deviations(extract(text, expected.options), expected)] as const
})
const list = `${JSON.stringify(Object.fromEntries(found.filter(([, lines]) => lines.length > 0)), null, 2)}\n`

for (const [name, lines] of found) console.log([name, ...lines].join('\n  '))

const FILES: readonly (readonly [URL, () => string])[] = [
  [KNOWN_DEVIATIONS, () => list],
  [KNOWN_RECORDS, writtenRecords],
]

for (const [file, content] of FILES) {
  if (process.argv.includes('--write')) writeFileSync(file, content())
  if (process.argv.includes('--check') && readFileSync(file, 'utf8') !== content()) {
    console.error(`${file.pathname} is out of date: npm run fixtures -- --write`)
    process.exitCode = 1
  }
}
