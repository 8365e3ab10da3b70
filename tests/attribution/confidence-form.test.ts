import { expect, test } from 'vitest'
import { confidenceForm } from '../../src/attribution/records/confidence-form.js'

test.each([
  ['description', 'the mayor', 'description'],
  ['description', 'a spokesman for the report’s authors', 'description'],
  ['description', 'The memo of the campaign', 'thing'],
  ['description', 'the printed slate card', 'thing'],
  ['description', 'A report', 'thing'],
  ['description', 'the report released on Monday', 'thing'],
  ['description', 'the memo, which was leaked,', 'thing'],
  ['description', 'a woman shown on the news', 'description'],
  ['pronoun', 'she', 'pronoun'],
  ['pronoun', 'It', 'thing'],
  ['name', 'It', 'name'],
] as const)('a %s, %s: %s', (form, text, expected) => {
  expect(confidenceForm({ form, text })).toBe(expected)
})

test('without a mention', () => {
  expect(confidenceForm(null)).toBe('floor')
})
