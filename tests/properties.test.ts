import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../src/index.js'
import { plainText } from '../src/text/plain/plain-text.js'
import { createReader } from '../src/text/read.js'
import { models } from './models.js'
import { INVARIANTS } from './trust/invariants.js'
import { anyDay, anyText } from './trust/texts.js'

const extract = createExtractor()
const { isWord } = createReader(models)

/** More of them find rarer faults: `npm run fuzz`, or PROPERTY_RUNS=20000 npx vitest run tests/properties.test.ts */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 400)

describe('of any text', () => {
  test.each(INVARIANTS)('$name', ({ check }) => {
    fc.assert(
      fc.property(anyText, anyDay, (text, day) => {
        expect(check(extract(text, { published: day }), text)).toBeNull()
      }),
      { numRuns: RUNS },
    )
  })

  test('sentences hold all that is no white space and no markup', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text, sentences } = extract(plainText(given, isWord).text)
        const gaps = [...sentences, { start: text.length, end: text.length }].map(({ start }, i) =>
          text.slice(sentences[i - 1]?.end ?? 0, start),
        )
        // What is plain after one reading may be markup in the next: &amp;lt;b&amp;gt;
        if (plainText(text, isWord).maps.length === 0) expect(gaps.join('')).toMatch(/^[\s\p{Cc}\u200b\ufeff]*$/u)
      }),
      { numRuns: RUNS },
    )
  })

  test('the same text gives the same records, also from another extractor', () => {
    const another = createExtractor()
    fc.assert(
      fc.property(anyText, anyDay, (text, day) => {
        expect(another(text, { published: day })).toEqual(extract(text, { published: day }))
      }),
      { numRuns: RUNS },
    )
  })
})
