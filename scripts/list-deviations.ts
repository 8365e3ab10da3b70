/** Lists where the records of the fixtures differ from what a person expects: "-" is missing, "+" is too much. */
import { extract } from '../src/index.js'
import { deviations, readFixtures } from '../tests/fixtures.js'

for (const { name, text, expected } of readFixtures()) {
  const lines = deviations(extract(text, expected.options), expected)
  console.log([name, ...lines].join('\n  '))
}
