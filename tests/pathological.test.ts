import { expect, test } from 'vitest'
import { extract } from '../src/index.js'

const MEGABYTE = 1_000_000
const LONG = 200_000

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

function nested(depth: number): string {
  return `${'“‘'.repeat(depth)}We won${'’”'.repeat(depth)} Anna Berg said.`
}

const NEWS =
  'The ferry left Oslo on Tuesday with 61 people aboard, the coast guard of Norway said. “We had no lights,” said Anna ' +
  'Berg, its captain. Three trawlers reached it within the hour, and their crews passed life jackets across before they ' +
  'took the children aboard. Two engineers were treated for burns in a hospital of the town on the following day. '

/** Texts that quadratic work, deep recursion or a backtracking pattern would choke on. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['five megabytes of one paragraph', fill(NEWS, 5 * MEGABYTE)],
  ['quote marks alone', fill('"', MEGABYTE)],
  ['opening marks alone', fill('“', LONG)],
  ['apostrophes with spaces', fill(" '", LONG)],
  ['one word', fill('a', MEGABYTE)],
  ['one word of capitals', fill('A', LONG)],
  ['digits', fill('1', LONG)],
  ['digits, commas and stops', fill('1,000.', LONG)],
  ['initials', fill('A.', LONG)],
  ['names alone', fill('Anna Berg ', LONG)],
  ['names parted by two spaces', fill('Tonga and New Caledonia. “We  of the PFO  Anna Berg. ', LONG / 4)],
  ['names joined', fill('Anna Berg and ', LONG)],
  ['as many different names as words', Array.from({ length: 10_000 }, (_, i) => `Anna${i} Berg${i}`).join(' said. ')],
  ['pronouns', fill('He said she said they said it. ', LONG)],
  ['months', fill('March ', LONG)],
  ['dates', fill('March 3, ', LONG)],
  ['marks deep in marks', nested(50_000)],
  ['brackets', fill('(', LONG)],
  ['dots', fill('.', LONG)],
  ['dots with spaces', fill('. ', LONG)],
  ['line ends', '\n'.repeat(LONG)],
  ['a letter a line', 'a\n'.repeat(100_000)],
  ['an open quotation a paragraph', '“We won\n'.repeat(50_000)],
  ['turns', 'BERG: We won.\n'.repeat(15_000)],
  ['they said', fill('they said “no” and ', LONG / 2)],
  ['documents on documents', `The statement said it was “bad”, ${fill('the statement on ', LONG / 4)}`],
  ['offices of offices', `“No,” said ${fill('institute of state of ', LONG / 4)}Ana Berg`],
  ['offices of offices without end', fill('mayor of ', LONG)],
  ['verbs of one sentence', fill('told. ', LONG)],
  ['pronouns of one sentence', fill('he. ', LONG)],
  ['names behind states', `“No,” said ${fill('state of state Ana Berg of ', LONG / 4)}`],
  ['relative clauses', fill('a group that called it “bad” ', LONG / 2)],
  ['modifiers', fill('a nurse who treated the crew in the town in the town ', LONG / 2)],
  ['joined fragments', fill('“a” and ', LONG / 2)],
  ['used to', `“No,” Berg ${fill('used to ', LONG)} say.`],
  ['web addresses', fill('http://a.b/', LONG)],
  ['mail addresses', fill('a@b.', LONG)],
  ['combining marks', fill('a\u0301\u0301\u0301', LONG)],
  ['joined emoji', fill('👩\u200d', LONG)],
  ['lone surrogates', fill('\ud800', LONG)],
  ['control characters', fill('\0\u0007', LONG)],
  ['possessives', fill("Berg's ", LONG)],
  ['hyphens', fill('a-', LONG)],
]

/** Many times what so much text takes on a slow machine: only work that is not linear gets there. */
const LIMIT_MS = 60_000

test.each(TEXTS)('%s', { timeout: 2 * LIMIT_MS }, (_, text) => {
  const started = performance.now()
  expect(extract(text).text).toBe(text)
  expect(performance.now() - started).toBeLessThan(LIMIT_MS)
})
