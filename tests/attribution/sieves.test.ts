import { describe, expect, test } from 'vitest'
import { SIEVES } from '../../src/attribution/decode/sieves/sieves.js'
import { extract } from '../../src/index.js'

describe.each(SIEVES)('$id', ({ id, accepts, rejects }) => {
  test.each(accepts)('decides in %j', (text) => {
    expect(extract(text).quotes[0]!.evidence).toBe(id)
  })

  test.each(rejects)('decides nothing in %j', (text) => {
    expect(extract(text).quotes.map(({ evidence }) => evidence)).not.toContain(id)
  })
})

test('a pull quote points at the quotation that it repeats and has its speaker', () => {
  const { quotes } = extract(SIEVES[0]!.accepts[0]!)
  expect(quotes[0]!.repeats).toBe(1)
  expect(quotes[0]!.speaker!.name).toBe(quotes[1]!.speaker!.name)
})
