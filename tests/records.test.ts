import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { digestOf, digestOfModels, KNOWN_RECORDS, type KnownRecords, ownTexts } from './records.js'

const known: KnownRecords = JSON.parse(readFileSync(KNOWN_RECORDS, 'utf8'))

// With other models other records are right; `npm run fixtures -- --check` sees that the file is written anew then.
describe.skipIf(known.models !== digestOfModels())('the same models find the same records', () => {
  test.each([...ownTexts()])('in %s', (name, texts) => {
    expect(digestOf(texts), 'npm run fixtures -- --write, if that is meant').toBe(known.records[name])
  })
})
