import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { LONGEST_ARTICLE, MOST_BYTES } from '../../../src/cli/input/limits.js'
import { readInputs } from '../../../src/cli/input/read-inputs.js'
import { readArticles, readMessages } from './read.js'

/** More than is held at a time, from a few kilobytes of an archive. */
const LONG = Buffer.alloc(MOST_BYTES + 1, 'word ')
const CHUNK = 1 << 20
const TOO_LONG = 'is longer than what is read as one article (100 MB)'

const line = (text: string | Buffer) =>
  Buffer.concat([Buffer.from('{"text":"'), Buffer.from(text), Buffer.from('"}\n')])

test('a gzip bomb is no article', { timeout: 120_000 }, async () => {
  const bomb = gzipSync(LONG)
  expect(bomb.length).toBeLessThan(MOST_BYTES / 100)
  await expect(readArticles(bomb, 'text', {}, CHUNK)).rejects.toThrow(TOO_LONG)
})

test('nor is one in an archive, and the rest goes on', { timeout: 120_000 }, async () => {
  const archive = Buffer.from(zipSync({ 'a.txt': LONG, 'b.txt': strToU8('Ice.') }, { level: 1 }))
  expect((await readArticles(archive, null, {}, CHUNK)).map(({ id }) => id)).toEqual(['in/b.txt'])
  expect(await readMessages(archive, null, {}, CHUNK)).toEqual([`in/a.txt: ${TOO_LONG}`])
})

test('a line, a cell or a value that is too long is not held', { timeout: 120_000 }, async () => {
  const lines = Buffer.concat([line('Ice.'), line(LONG), line('Snow.')])
  expect((await readArticles(lines, 'jsonl', {}, CHUNK)).map(({ content }) => content)).toEqual(['Ice.', 'Snow.'])
  expect(await readMessages(lines, 'jsonl', {}, CHUNK)).toEqual([`in:2: ${TOO_LONG}`])
  await expect(readArticles(Buffer.concat([Buffer.from('['), line(LONG)]), 'json', {}, CHUNK)).rejects.toThrow(TOO_LONG)
  const table = Buffer.concat([Buffer.from('text\n"'), LONG, LONG, Buffer.from('"\n')])
  await expect(readArticles(table, 'csv', {}, CHUNK)).rejects.toMatchObject({ code: 'CSV_MAX_RECORD_SIZE' })
})

test('a text that can be held but is no article is a failure', async () => {
  const bytes = Buffer.alloc(LONGEST_ARTICLE + 1, 'word ')
  async function* stream() {
    yield bytes
  }
  const options = { kind: 'text', encoding: null, repair: false, names: { text: null, id: null, date: null } } as const
  const items = []
  for await (const item of readInputs([{ kind: 'stdin' }], options, stream(), { bytes: 0 })) items.push(item)
  expect(items).toEqual([
    { kind: 'failure', place: 'stdin', reason: 'is longer than an article may be (20 million characters)' },
  ])
})
