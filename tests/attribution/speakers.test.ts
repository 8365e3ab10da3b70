import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { caseFiles, deviations, givenInstead, type Passage, readPassages } from './passages.js'

function title({ lines, knownFailure }: Passage): string {
  return `${knownFailure === null ? '' : 'known failure: '}${lines.join(' / ')}`
}

describe.each(caseFiles())('%s', (file) => {
  for (const passage of readPassages(file)) {
    if (typeof passage === 'string') continue
    test(title(passage), () => {
      const wrong = deviations(passage, extract(passage.text))
      // `npm run known-failures` marks in the case files what has changed.
      if (passage.knownFailure === null) expect(wrong).toEqual([])
      else expect(givenInstead(wrong)).toBe(passage.knownFailure)
    })
  }
})

test.each([
  'According',
  'He left.\n\nAccording',
  '“We lost,” according',
  '“We lost,” said',
  'In the words of',
  'Her claim',
])('a text may end in the middle of a cue: %j', (text) => {
  expect(extract(text).text).toBe(text)
})

test.each([
  '“You were late,” Ana Voll says.\n\n“Thank you, Ana.”',
  '“A very small whale,” Ben Renk adds.\n\n“Renk, be quiet.”',
  'Chloe Hartnell, 17, died in May. “Chloe would want that,” she said.',
  '“Nobody asked Renk,” Ben Renk said.',
])('nobody surely says words that name them: %j', (text) => {
  expect(extract(text).quotes.at(-1)!.confidence).toBeLessThanOrEqual(0.5)
})

test.each([
  '“I am Berg, Anna Berg, and I will not sell,” Anna Berg said.',
  '“My name is Anna Berg,” Anna Berg told the court.',
  '“Bergen is no town for me,” Anna Berg said.',
])('who is not named in the words, or introduces themselves, is as sure: %j', (text) => {
  expect(extract(text).quotes[0]!.confidence).toBeGreaterThan(0.8)
})

test.each(['Rick Dole was slapped. “That’s for Gaza,” she said.', 'Mary Holt was late. “I am sorry,” he said.'])(
  'nobody is surely meant by a pronoun of the other gender: %j',
  (text) => {
    expect(extract(text).quotes[0]!.confidence).toBeLessThanOrEqual(0.5)
  },
)
