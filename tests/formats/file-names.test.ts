import { isAbsolute, join, normalize, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFileNames, safeFileName } from '../../src/formats/file-names.js'

describe('an id that is a good path stays as it is', () => {
  test.each(['berg.txt', '2024/03/berg.txt', 'Zoë Müller.txt', 'articles.jsonl_12', '文章/一.txt', '17'])(
    '%s',
    (id) => {
      expect(safeFileName(id)).toBe(id)
    },
  )

  test('a number', () => {
    expect(safeFileName(17)).toBe('17')
  })
})

describe('an id that is none gets one, and a mark', () => {
  test.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['a/../../b', 'a/b'],
    ['..\\..\\windows', '_.._windows'],
    ['C:\\autoexec.bat', 'C__autoexec.bat'],
    ['https://example.org/a?b=c', 'https_/example.org/a_b=c'],
    ['.ssh/authorized_keys', 'ssh/authorized_keys'],
    ['-rf', 'rf'],
    ['nul.txt', '_nul.txt'],
    ['a\n\u001b[2J\u202eb', 'a__[2J_b'],
    ['', 'article'],
    ['...', 'article'],
    ['a.', 'a'],
  ])('%j', (id, stem) => {
    expect(safeFileName(id).replace(/~[0-9a-f]{8}$/, '')).toBe(stem)
    expect(safeFileName(id)).toMatch(/~[0-9a-f]{8}$/)
  })
})

/** Ids made of what a path can be led astray by, and of anything else. */
const ids = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('..', '.', '/', '\\', '~', ':', 'C', 'nul', ' ', 'a', '\0', '\n', '\u202e', '%2e'))
    .map((parts) => parts.join('')),
  fc.string({ minLength: 300, maxLength: 2000 }),
)

test('no id leaves the folder, on any system', () => {
  fc.assert(
    fc.property(ids, (id) => {
      const name = safeFileName(id)
      expect(name).not.toBe('')
      expect(isAbsolute(name) || win32.isAbsolute(name)).toBe(false)
      expect(normalize(join('/out', name)).startsWith('/out/')).toBe(true)
      expect(win32.normalize(win32.join('C:\\out', name)).startsWith('C:\\out\\')).toBe(true)
      expect(name).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
      for (const part of name.split('/')) {
        expect(part).not.toMatch(/^$|^\.\.?$|[. ]$/)
        expect(Buffer.byteLength(part)).toBeLessThan(400)
      }
      expect(name.length).toBeLessThan(420)
    }),
    { numRuns: 2000 },
  )
})

test('two ids are two names', () => {
  fc.assert(
    fc.property(fc.uniqueArray(ids, { maxLength: 20 }), (all) => {
      expect(new Set(all.map(safeFileName)).size).toBe(all.length)
    }),
  )
})

test('equal ids, capitals and folders of one run get names of their own', () => {
  const name = createFileNames()
  expect(['a.txt', 'a.txt', 'A.txt', 'b', 'b/c', 'd/e', 'd'].map(name)).toEqual([
    'a.txt',
    'a.txt~2',
    'A.txt~3',
    'b',
    'b_c',
    'd/e',
    'd~2',
  ])
})
