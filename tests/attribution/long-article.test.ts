import { expect, test } from 'vitest'
import { extract } from '../../src/index-node.js'

const ARTICLE = `Anna Berg opened the new bridge on Monday. “It took nine years,” the mayor said. “We had to begin twice.”

Tom Briggs, who runs the ferry, said he would sell his boats. “Nobody will cross the water now,” he said.

“Then we shall buy them,” Berg told reporters.`

const TIMES = 240

test('an article that is too long to be decided at once has the same speakers everywhere', () => {
  const { quotes } = extract(Array.from({ length: TIMES }, () => ARTICLE).join('\n\n'))
  const speakers = quotes.map(({ speaker }) => speaker?.name)
  const once = ['Anna Berg', 'Tom Briggs', 'Anna Berg']
  expect(speakers).toEqual(Array.from({ length: TIMES }, () => once).flat())
})
