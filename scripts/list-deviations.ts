/**
 * npm run fixtures: lists where the records of the fixtures differ from what a person expects, "-" what is missing, "+" what
 * is too much. With --write the list becomes fixtures/known-deviations.json, which the test holds the records to.
 */
import { writeFileSync } from 'node:fs'
import { extract } from '../src/index.js'
import { deviations, KNOWN_DEVIATIONS, readFixtures } from '../tests/fixtures.js'

const found = readFixtures().map(({ name, text, expected }) => {
  return [name, deviations(extract(text, expected.options), expected)] as const
})

for (const [name, lines] of found) console.log([name, ...lines].join('\n  '))

if (process.argv.includes('--write')) {
  const known = Object.fromEntries(found.filter(([, lines]) => lines.length > 0))
  writeFileSync(KNOWN_DEVIATIONS, `${JSON.stringify(known, null, 2)}\n`)
}
