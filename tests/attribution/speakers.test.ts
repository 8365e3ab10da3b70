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
])('nobody surely says words that address them by name: %j', (text) => {
  expect(extract(text).quotes.at(-1)!.confidence).toBeLessThanOrEqual(0.5)
})

test('a name in the words that nobody is addressed by leaves the speaker as sure', () => {
  const { quotes } = extract('“I am Berg, Anna Berg, and I will not sell,” Anna Berg said.')
  expect(quotes[0]!.confidence).toBeGreaterThan(0.8)
})
