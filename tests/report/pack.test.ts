import { expect, test } from 'vitest'
import { pack, unpack } from '../../src/report/pack.js'
import { fixture, HOSTILE, recordOf } from './records.js'

test.each(['court-ruling', 'transcript', 'long-quotation'])(
  '%s is the same after unpacking, but for sentences',
  (name) => {
    const record = fixture(name)
    expect(unpack(pack(record))).toEqual({ ...record, sentences: [] })
    expect(pack(record).length).toBeLessThan(JSON.stringify(record).length)
  },
)

test('a hostile article is the same, and nothing in it ends the element that holds it', () => {
  const record = recordOf(HOSTILE)
  expect(pack(record)).not.toContain('<')
  expect(unpack(pack(record))).toEqual({ ...record, sentences: [] })
})
