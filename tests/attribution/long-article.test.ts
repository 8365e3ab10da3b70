import { expect, test } from 'vitest'
import { extract } from '../../src/index-node.js'

const ARTICLE = `Anna Berg opened the new bridge on Monday. “It took nine years,” the mayor said. “We had to begin twice.”

Tom Briggs, who runs the ferry, said he would sell his boats. “Nobody will cross the water now,” he said.

“The boats are old, and so am I.”

“My father built the first of them in a shed behind the church.”

“He could not swim, and he crossed the water every day of his life.”

“I have kept the bell of that boat, and I ring it at noon.”

“The children know it, and the dogs know it.”

“There was never a fare for a midwife or for a priest.”

“Nobody has thanked us, and nobody had to.”

“Now there will be a toll, and a barrier, and a man in a cap.”

“Then we shall buy them,” Berg told reporters.`
const SPEAKERS = ['Anna Berg', ...Array.from({ length: 9 }, () => 'Tom Briggs'), 'Anna Berg']

/** Reported without marks. */
const BEFORE = 'The ferry office said that it had rained all night.'
const TIMES = 56

// So many are decided at once that the words without a cue are the first of a part in one of these.
test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
  'an article too long to be decided at once has the same speakers everywhere: %i',
  (count) => {
    const before = Array.from({ length: count }, () => BEFORE)
    const { quotes } = extract([...before, ...Array.from({ length: TIMES }, () => ARTICLE)].join('\n\n'))
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(Array.from({ length: TIMES }, () => SPEAKERS).flat())
  },
)
