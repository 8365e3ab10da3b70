import { describe, expect, test } from 'vitest'
import type { InputKind } from '../../src/cli/arguments.js'
import { readArticles } from '../../src/cli/read-articles.js'

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(content: string | Buffer, kind: InputKind | null, size = 3) {
  const found: unknown[] = []
  for await (const item of readArticles(inChunks(Buffer.from(content), size), kind, { id: 'in' })) found.push(item)
  return found
}

describe('a text', () => {
  test.each(['', '\n', 'One.\r\nTwo.\n\nÉté — 🎉', '{"a set"}', '  spaced  '])(
    '%j is kept to the letter',
    async (text) => {
      expect(await read(text, 'text')).toEqual([{ id: 'in', text, place: 'in' }])
    },
  )

  test('is one without its byte order mark', async () => {
    expect(await read('\ufeffIce.', null)).toEqual([{ id: 'in', text: 'Ice.', place: 'in' }])
    expect(await read(Buffer.from('\ufeffIce. 🎉\nSnow.', 'utf16le'), null)).toMatchObject([{ text: 'Ice. 🎉\nSnow.' }])
  })

  test('that is none is refused', async () => {
    await expect(read(Buffer.from([0x4d, 0x92]), null)).rejects.toThrow('is not UTF-8 text')
    await expect(read('a\0b', null)).rejects.toThrow('is a binary file, not text')
  })
})

describe('JSON Lines', () => {
  test('are cut at line feeds alone', async () => {
    const lines = `{"text":"One.\u2028Two."}\r\n\n{"id":2,"text":"Three.","published":null}`
    expect(await read(lines, null)).toEqual([
      { id: 'in:1', text: 'One.\u2028Two.', published: null, place: 'in:1' },
      { id: 2, text: 'Three.', published: null, place: 'in:3' },
    ])
  })

  test.each([
    ['{"text": "One', 'is no JSON'],
    ['null', 'is no JSON object'],
    ['{"text": 3}', 'has no "text", or one that is no string'],
    ['{"text": "One.", "id": {}}', 'has an "id" that is no string or number'],
    ['{"text": "One.", "published": 2024}', 'has a "published" that is no string'],
  ])('%s fails alone', async (line, reason) => {
    const found = await read(`${line}\n{"text":"Two."}`, 'jsonl')
    expect(found).toEqual([{ place: 'in:1', reason }, expect.objectContaining({ text: 'Two.' })])
  })

  test('are read one at a time', async () => {
    let asked = 0
    async function* endless() {
      for (;;) {
        asked++
        yield Buffer.from('{"text":"Ice."}\n')
      }
    }
    const articles = readArticles(endless(), 'jsonl', { id: 'in' })
    for (let i = 0; i < 3; i++) await articles.next()
    await articles.return(undefined)
    expect(asked).toBe(3)
  })
})
