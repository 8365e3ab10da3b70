import { expect, test } from 'vitest'
import { compoundHead, nounPhraseAround, nounPhraseFrom, withAttachments } from '../../src/text/noun-phrases.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

/** The text without its marks, and the phrase between [ ] with its head in < >. */
function parse(marked: string) {
  const phrase = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']')).replace(/[<>]/g, '')
  const head = marked.slice(marked.indexOf('<') + 1, marked.indexOf('>'))
  const headStart = marked.indexOf('<') - 1
  const document = read(marked.replace(/[[\]<>]/g, ''))
  const index = document.tokens.findIndex((token) => token.start <= headStart && headStart < token.end)
  expect(document.tokens[index]!.text).toBe(head)
  return { document, index, phrase, start: marked.indexOf('[') }
}

function textOf({ tokens, text }: ReturnType<typeof read>, { from, to }: { from: number; to: number }): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end)
}

const PLAIN = [
  'Later [the country’s chief <journalist>] agreed.',
  'It was [Malawi’s chief <journalist>] who agreed.',
  '[A White House <official>] agreed.',
  'They met [the tall, thin <man>] there.',
  'Then [the ousted <president>] left.',
  'In Lima, [a Texas-based <group>] agreed.',
  'On Monday [the 45-year-<old>] agreed.',
  'Reporters asked [the prosecutors’ <narrative>] again.',
  'She visited [<Paris>] again.',
  'Asked twice, [<residents>] agreed.',
  'The mayor, [a <lawyer>], agreed.',
]

test.each(PLAIN)('around its head: %s', (marked) => {
  const { document, index, phrase } = parse(marked)
  expect(textOf(document, nounPhraseAround(document.tokens, index))).toBe(phrase)
})

test.each(PLAIN)('from its first token: %s', (marked) => {
  const { document, index, phrase, start } = parse(marked)
  const from = document.tokens.findIndex((token) => token.start === start)
  const found = nounPhraseFrom(document.tokens, from)!
  expect(found.head).toBe(index)
  expect(textOf(document, found)).toBe(phrase)
})

test.each([
  '[A <spokeswoman> for the ministry] agreed.',
  '[The <head> of the Irish Navy] agreed.',
  '[a <student> at Yale University in New Haven] agreed.',
  '[The <adviser> to the president of the republic] agreed.',
  '[The <mayor>], of course, agreed.',
])('with attachments: %s', (marked) => {
  const { document, index, phrase } = parse(marked)
  const found = withAttachments(document.tokens, nounPhraseAround(document.tokens, index))
  expect(textOf(document, found)).toBe(phrase)
})

test('the head of a compound is its last noun', () => {
  const { tokens } = read('A White House official agreed.')
  expect(tokens[compoundHead(tokens, 1)]!.text).toBe('official')
})

test('no phrase begins at a verb or at the end', () => {
  const { tokens } = read('They agreed.')
  expect(nounPhraseFrom(tokens, 1)).toBeNull()
  expect(nounPhraseFrom(tokens, 3)).toBeNull()
})
