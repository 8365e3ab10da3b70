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
