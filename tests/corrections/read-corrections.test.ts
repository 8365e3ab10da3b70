import { expect, test } from 'vitest'
import { type Correction, readCorrections, writeCorrections } from '../../src/corrections/index.js'

const place = { article: 'a.txt', record: 'quote', start: 1, end: 9, words: 'No way.' } as const
const speaker = { name: 'Anna Berg', type: 'person', entity: null } as const
const corrections: Correction[] = [
  { ...place, verdict: 'right' },
  { ...place, article: 3, record: 'statement', verdict: 'struck' },
  { ...place, verdict: 'speaker', speaker },
  { ...place, verdict: 'speaker', speaker: null },
]

test('what was written is read back', () => {
  expect(readCorrections(writeCorrections(corrections))).toEqual(corrections)
})

const file = (correction: object) => JSON.stringify({ onrecord: 'corrections', version: 1, corrections: [correction] })

test.each([
  ['[]', 'no file of corrections'],
  ['null', 'no file of corrections'],
  ['{"onrecord":"corrections","version":2}', 'version must be 1, not 2'],
  ['{"onrecord":"corrections","version":1}', 'corrections must be an array'],
  [file([]), 'corrections[0] must be an object'],
  [file({ ...place, verdict: 'right', article: null }), 'corrections[0].article must be'],
  [file({ ...place, verdict: 'right', record: 'date' }), 'corrections[0].record must be'],
  [file({ ...place, verdict: 'right', start: -1 }), 'corrections[0].start must be'],
  [file({ ...place, verdict: 'right', end: '9' }), 'corrections[0].end must be'],
  [file({ ...place, verdict: 'right', words: 5 }), 'corrections[0].words must be'],
  [file({ ...place, verdict: 'maybe' }), 'corrections[0].verdict must be'],
  [file({ ...place, verdict: 'speaker' }), 'corrections[0].speaker must be'],
  [file({ ...place, verdict: 'speaker', speaker: { ...speaker, name: '' } }), 'corrections[0].speaker.name must be'],
  [
    file({ ...place, verdict: 'speaker', speaker: { ...speaker, type: 'robot' } }),
    'corrections[0].speaker.type must be',
  ],
  [file({ ...place, verdict: 'speaker', speaker: { ...speaker, entity: 4 } }), 'corrections[0].speaker.entity must be'],
])('%s is refused: %s', (text, message) => {
  expect(() => readCorrections(text)).toThrow(TypeError)
  expect(() => readCorrections(text)).toThrow(expect.objectContaining({ code: 'CORRECTIONS_INVALID' }))
  expect(() => readCorrections(text)).toThrow(message)
})

test('no JSON is a SyntaxError', () => {
  expect(() => readCorrections('{')).toThrow(SyntaxError)
  expect(() => readCorrections('{')).toThrow(expect.objectContaining({ code: 'CORRECTIONS_INVALID' }))
})
