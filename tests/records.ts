/** Digests of all that is found in our own texts, to the last confidence: no edit changes a record unnoticed. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { createExtractor, type ExtractOptions } from '../src/index.js'
import { caseFiles, readPassages } from './attribution/passages.js'
import { readFixtures } from './fixtures.js'
import { anyText } from './trust/texts.js'

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
  return new Map<string, readonly Given[]>([...fixtures, ...passages, ...generatedTexts()])
}

/** Times in any order, more forms and stranger ones than a person would write down. */
const times = fc
  .array(
    fc.constantFrom(
      ...(
        'the a last next this early mid late – / , . of in on and to two 3 22 2024 1990s 31 February May March Monday Sat. week weeks years ' +
        'quarter half third first ago later earlier night noon 5:30 p.m. until between through Q1 ’98 million every each past few fiscal ' +
        "calendar end at least Easter yesterday summer decade 's ’s months days the afternoon morning 14 1999 - 2024-03-22 03/22/2024 T10:00Z"
      ).split(' '),
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map((words) => words.join(' '))

/** The same in every run, a hundred texts each. */
function* generatedTexts(): Generator<[string, Given[]]> {
  const options = { published: '2024-03-20' }
  for (let seed = 1; seed <= 4; seed++) {
    for (const [name, texts] of [
      ['times', times],
      ['texts', anyText],
    ] as const) {
      yield [`generated ${name} ${seed}`, fc.sample(texts, { seed, numRuns: 100 }).map((text) => ({ text, options }))]
    }
  }
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
