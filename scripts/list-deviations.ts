/**
 * npm run fixtures: lists where the records of the fixtures differ from what a person expects, "-" what is missing, "+" what
 * is too much. With --write the list becomes fixtures/known-deviations.json, which the tests take for known; with --check
 * it must be that list.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { extract } from '../src/index.js'
import { deviations, KNOWN_DEVIATIONS, readFixtures } from '../tests/fixtures.js'

const found = readFixtures().map(({ name, text, expected }) => {
  return [name, deviations(extract(text, expected.options), expected)] as const
})
const list = `${JSON.stringify(Object.fromEntries(found.filter(([, lines]) => lines.length > 0)), null, 2)}\n`

for (const [name, lines] of found) console.log([name, ...lines].join('\n  '))

if (process.argv.includes('--write')) writeFileSync(KNOWN_DEVIATIONS, list)
if (process.argv.includes('--check') && readFileSync(KNOWN_DEVIATIONS, 'utf8') !== list) {
  console.error('fixtures/known-deviations.json is out of date: npm run fixtures -- --write')
  process.exitCode = 1
}
