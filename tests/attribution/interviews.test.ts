import { expect, test } from 'vitest'
import { createExtractor } from '../../src/index-node.js'

const extract = createExtractor()
const speakers = (text: string) => extract(text).quotes.map(({ words, speaker }) => [words, speaker?.name])

test('answers in marks are the interviewee’s, and what others say between is theirs', () => {
  const text = [
    'Dara Quill, the star of Low Ground, talks to Meg Ashby about fame',
    'Do you miss the farm?',
    '“God, no. My dad does.”',
    'And did you sing?',
    '“I did. I still do.”',
    'Low Ground was a hit. The Guardian called it “the bleakest comedy ever made”.',
  ].join('\n\n')
  expect(speakers(text)).toEqual([
    ['God, no. My dad does.', 'Dara Quill'],
    ['I did. I still do.', 'Dara Quill'],
    ['the bleakest comedy ever made', 'The Guardian'],
  ])
})

test.each([
  'Piers Barrow has a book out. I ask Barrow whether he read the reviews.\n\nYou skimmed it?\n\n“I skimmed it.”',
  'Piers Barrow has a book out. I ask Barrow about it.\n\nDid you mind?\n\n“Not much. I had a cold.”',
  'Ann Lee keeps bees. I ask Lee about the cold.\n\nAre you worried?\n\n“They are hardy. So am I.”',
  'Tom Holt is back. I meet Holt at noon.\n\nYou were away?\n\n“Two years.”',
])('the one who is asked is not called you: %#', (text) => {
  const [words, name] = speakers(text)[0]!
  expect(text).toContain(`“${words}”`)
  expect(name?.toLowerCase()).not.toBe('you')
})
