/** Digests of all that is found in our own texts, to the last confidence: no edit changes a record unnoticed. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createExtractor, type ExtractOptions } from '../src/index.js'
import { caseFiles, readPassages } from './attribution/passages.js'
import { readFixtures } from './fixtures.js'

/** What they were last: `npm run fixtures -- --write` writes it. */
export const KNOWN_RECORDS = new URL('../fixtures/known-records.json', import.meta.url)

export interface KnownRecords {
  /** The digest of the models that they were found with; others find other records. */
  readonly models: string
  /** By the name of a text, or of a file of passages. */
  readonly records: Readonly<Record<string, string>>
}

interface Given {
  readonly text: string
  readonly options?: ExtractOptions | undefined
}

const extract = createExtractor()

/** Our own texts by name. */
export function ownTexts(): Map<string, readonly Given[]> {
  const fixtures = readFixtures().map(
    ({ name, text, expected }) => [name, [{ text, options: expected.options }]] as const,
  )
  const passages = caseFiles().map((file) => {
    return [file, readPassages(file).filter((block) => typeof block !== 'string')] as const
  })
  return new Map<string, readonly Given[]>([...fixtures, ...passages])
}

/** The digest of the records of texts, and of why each speaker was found. */
export function digestOf(texts: readonly Given[]): string {
  return digest(
    texts.map(({ text, options }) => JSON.stringify([extract(text, options), extract.explain(text)])).join(),
  )
}

export function digestOfModels(): string {
  return digest(readFileSync(new URL('../src/generated/en.bin', import.meta.url)))
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/** A file of the digests as they are now. */
export function writtenRecords(): string {
  const records = [...ownTexts()].map(([name, texts]) => [name, digestOf(texts)] as const)
  return `${JSON.stringify({ models: digestOfModels(), records: Object.fromEntries(records) }, null, 2)}\n`
}
