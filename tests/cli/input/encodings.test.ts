import { describe, expect, test } from 'vitest'
import { repairMojibake } from '../../../src/cli/input/mojibake.js'
import { readAll, readArticles, readMessages } from './read.js'

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()
const textOf = async (bytes: Buffer | string, encoding: string | null = null) =>
  (await readArticles(bytes, null, { encoding })).map(({ content }) => content)

/** The bytes that Windows-1252 has for some characters that Latin-1 lacks. */
function windows1252(text: string): Buffer {
  const high: Record<string, number> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '€': 0x80 }
  return Buffer.from([...text].map((character) => high[character] ?? character.charCodeAt(0)))
}

describe('an encoding is recognized', () => {
  test.each([
    ['UTF-8', Buffer.from('“Été — 🎉” \ufeff')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff“Été — 🎉” \ufeff')],
    ['UTF-16, little-endian', Buffer.from('\ufeff“Été — 🎉” \ufeff', 'utf16le')],
    ['UTF-16, big-endian', bigEndian('\ufeff“Été — 🎉” \ufeff')],
  ])('%s', async (_, bytes) => {
    expect(await textOf(bytes)).toEqual(['“Été — 🎉” \ufeff'])
  })

  test('UTF-16 without a byte order mark, by its zeros', async () => {
    expect(await textOf(Buffer.from('The bridge is shut.', 'utf16le'))).toEqual(['The bridge is shut.'])
    expect(await textOf(bigEndian('The bridge is shut.'))).toEqual(['The bridge is shut.'])
  })

  test.each(['“We won’t,” said Ann Roe.', 'Café – 5 € a cup', 'José Núñez'])('Windows-1252: %s', async (text) => {
    expect(await textOf(windows1252(text))).toEqual([text])
    expect(await readMessages(windows1252(text), 'text')).toEqual([
      'in: is not UTF-8; read as Windows-1252 (--encoding says otherwise)',
    ])
  })

  test('lines and cells are each read in their own', async () => {
    const lines = Buffer.concat([windows1252('{"text":"Café"}\n'), Buffer.from('{"text":"Été"}\n')])
    expect(await textOf(lines)).toEqual(['Café', 'Été'])
    const table = Buffer.concat([Buffer.from('id,text\n1,'), windows1252('José'), Buffer.from('\n2,Été\n')])
    expect(await textOf(table)).toEqual(['José', 'Été'])
  })

  test('JSON Lines and tables in UTF-16', async () => {
    expect(await textOf(Buffer.from('\ufeff{"text":"Café"}\n{"text":"Snow."}\n', 'utf16le'))).toEqual(['Café', 'Snow.'])
    expect(await textOf(bigEndian('\ufeffid,text\n1,Café\n'))).toEqual(['Café'])
  })

  test('a page says its own', async () => {
    const page = '<html><head><meta charset="windows-1251"></head><p>'
    const [article] = await readArticles(Buffer.concat([Buffer.from(page), Buffer.from([0xcf, 0xf0, 0xe8])]))
    expect(article!.content).toBe(`${page}При`)
  })
})

describe('--encoding', () => {
  test('says what cannot be recognized', async () => {
    expect(await textOf(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'windows-1251')).toEqual(['Привет'])
    expect(await textOf(Buffer.from([0x82, 0xb1]), 'shift_jis')).toEqual(['こ'])
  })

  test('is held to', async () => {
    await expect(readAll(Buffer.from([0x4d, 0x92]), 'text', { encoding: 'utf-8' })).rejects.toThrow('is not UTF-8 text')
  })
})

describe('what is no text is refused', () => {
  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00])],
    ['zeros', Buffer.from('a\0b')],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00, 0x03])],
    ['a PDF', Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0x0a, 0x00, 0x01])])],
  ])('%s', async (_, bytes) => {
    await expect(readAll(bytes, 'text')).rejects.toThrow('is a binary file, not text')
  })
})

describe('UTF-8 that was read as Windows-1252', () => {
  const cases = [
    ['â€œWe wonâ€™t,â€\u009d said Ann Roe.', '“We won’t,” said Ann Roe.'],
    ['CafÃ© and JosÃ© NÃºÃ±ez', 'Café and José Núñez'],
    ['5â‚¬ â€“ Â£4', '5€ – £4'],
    ['lâ€™Ã‰tÃ©', 'l’Été'],
  ] as const
  test.each(cases)('%s is warned of, and repaired if that is wanted', async (text, repaired) => {
    const [warning] = await readMessages(text, 'text')
    expect(warning).toContain('--repair')
    expect((await readArticles(text, 'text'))[0]!.content).toBe(text)
    expect(await readMessages(text, 'text', { repair: true })).toEqual([])
    expect((await readArticles(text, 'text', { repair: true }))[0]!.content).toBe(repaired)
    expect((await readArticles(JSON.stringify({ text }), 'jsonl', { repair: true }))[0]!.content).toBe(repaired)
  })

  test.each(['Âge tendre', 'São Paulo, Ângela', 'un château â louer', 'Übergröße – ÄÖÜ', '£5 – 10 €'])(
    '%s is as it was meant',
    async (text) => {
      expect(await readMessages(text, 'text')).toEqual([])
      expect(repairMojibake(text)).toBe(text)
    },
  )
})
