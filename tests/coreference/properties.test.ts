import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createResolver } from '../../src/coreference/resolve-entities.js'
import type { NameSpan } from '../../src/names/name-span.js'
import { findQuotedSpans } from '../../src/quotations/find-quoted-spans.js'
import { createParser } from '../../src/syntax/create-parser.js'
import { tokenSpan } from '../../src/text/document.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const parse = createParser(models)
const resolveEntities = createResolver(models)
const read = createReader(models)

const WORDS = [
  'Ana',
  'Berg',
  'Ana Berg',
  'Mr',
  'he',
  'she',
  'it',
  'her',
  'the mayor',
  'his wife',
  'the company',
  '“',
  '”',
  ',',
  '.',
  'said',
  'of',
  'Acme Corp',
  '(AC)',
  '\n\n',
]
const TYPES = ['person', 'organization', 'place', 'group'] as const

const articles = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))

/** Names at any tokens, of any type, in order and apart. */
function namesOf(length: number, cuts: readonly number[]): [from: number, to: number][] {
  const spans: [number, number][] = []
  for (let i = 0, at = 0; i < cuts.length && at < length; i++) {
    const from = at + (cuts[i]! % 5)
    const to = Math.min(length, from + 1 + (cuts[i]! % 3))
    if (from < length) spans.push([from, to])
    at = to
  }
  return spans
}

test('names of any type at any place give a sound resolution', () => {
  fc.assert(
    fc.property(articles, fc.array(fc.nat({ max: 20 })), (text, cuts) => {
      const document = read(text)
      const names = namesOf(document.tokens.length, cuts).map(([from, to], i): NameSpan => {
        return { ...tokenSpan(document.tokens, from, to), type: TYPES[cuts[i]! % 4]!, confidence: 0.4 }
      })
      const quotedSpans = findQuotedSpans(document)
      const { entities, references } = resolveEntities(document, names, quotedSpans, parse(document))
      const again = resolveEntities(document, names, quotedSpans, parse(document))
      expect([again.entities, again.references]).toEqual([entities, references])
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
      const kept = names.map(({ from, to }) => [from, to])
      expect(references.filter(({ form }) => form === 'name').map(({ from, to }) => [from, to])).toEqual(kept)
      references.forEach(({ from, to, start, end, entity }, i) => {
        expect(entities[entity]).toBeDefined()
        expect([start, end]).toEqual([document.tokens[from]!.start, document.tokens[to - 1]!.end])
        expect(from).toBeGreaterThanOrEqual(references[i - 1]?.from ?? 0)
      })
      for (const { name, aliases } of entities) expect([name, ...aliases].every((form) => form !== '')).toBe(true)
    }),
  )
})
