import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { deviations, readPassage } from './passages.js'

const LINES = [
  '[quote 1 “I know,”] [speaker 1 she = Anna Berg] [cue 1 said], [quote 1 “that [they] lost.”]',
  '[quote 2 ‘No.’][speaker 2 = Anna Berg] [quote 3 “Yes.”]',
  '! known failure: none',
]

test('reads the words, the quotations and the known failure out of a passage', () => {
  expect(readPassage(LINES)).toEqual({
    text: '“I know,” she said, “that [they] lost.”\n‘No.’ “Yes.”',
    expected: [
      'Anna Berg (she) · said · I know, … that [they] lost.',
      'Anna Berg (no mention) · no cue · No.',
      'nobody · no cue · Yes.',
    ],
    knownFailure: 'none',
    lines: LINES.slice(0, 2),
  })
})

test('a bracket that is not closed is a mistake', () => {
  expect(() => readPassage(['[quote “No.”'])).toThrow('not closed')
})

test('deviations: what is missing and what is too much', () => {
  const passage = readPassage(['[quote “We will appeal,”] [cue said] [speaker Tom Lie].'])
  const article = extract('“We will appeal,” said Anna Berg.')
  expect(deviations(passage, article)).toEqual([
    '- Tom Lie · said · We will appeal,',
    '+ Anna Berg · said · We will appeal,',
  ])
})
