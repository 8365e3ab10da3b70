import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readArticles, readMessages } from './read.js'

const zip = (files: Record<string, string | Buffer>) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ),
  )

describe('an archive is read as its folder would be', () => {
  const archive = zip({
    'press/a.txt': 'Ice.',
    'press/deep/b.jsonl': '{"id":"b1","text":"Snow."}\n{"text":"Rain."}\n',
    'press/c.csv': 'text,section\n"Hail, and sleet.",News\n',
    'press/d.html': '<p>Fog.</p>',
    'press/e.txt.gz': gzipSync('Dew.'),
    'press/inner.zip': zip({ 'f.txt': 'Mist.' }),
    'press/.hidden.txt': 'No.',
    '__MACOSX/press/._a.txt': 'No.',
    'press/node_modules/x/readme.md': 'No.',
    'press/picture.png': 'No.',
  })

  test('with its subfolders, tables, pages and archives', async () => {
    const articles = await readArticles(archive)
    expect(articles.map(({ id, content, fields }) => [id, content, ...Object.values(fields ?? {})])).toEqual([
      ['in/press/a.txt', 'Ice.'],
      ['b1', 'Snow.'],
      ['in/press/deep/b.jsonl:2', 'Rain.'],
      ['in/press/c.csv:1', 'Hail, and sleet.', 'News'],
      ['in/press/d.html', '<p>Fog.</p>'],
      ['in/press/e.txt.gz', 'Dew.'],
      ['in/press/inner.zip/f.txt', 'Mist.'],
    ])
  })

  test('and what is skipped is counted', async () => {
    expect(await readMessages(archive)).toEqual(['in: skipped 3 hidden files or folders and 1 file of another kind'])
  })

  test('a file in it that cannot be read is one failure, and the rest goes on', async () => {
    const mixed = zip({
      'a.txt': 'Ice.',
      'b.txt': Buffer.from([0, 1, 2]),
      'c.txt.gz': gzipSync('Ice.').subarray(0, 9),
      'd.txt': 'Snow.',
    })
    expect((await readArticles(mixed)).map(({ content }) => content)).toEqual(['Ice.', 'Snow.'])
    expect(await readMessages(mixed)).toEqual([
      'in/b.txt: is a binary file, not text',
      'in/c.txt.gz: is a damaged gzip file: it ends too early',
    ])
  })
})

describe('is refused in one line', () => {
  test.each([
    ['nothing that is read', zip({ 'a.png': 'x' }), 'holds no file that can be read'],
    [
      'an empty archive with its end cut off',
      zip({ 'a.txt': 'Ice. '.repeat(99) }).subarray(0, 60),
      'is a damaged zip archive',
    ],
    ['a name that leaves the folder', zip({ '../../evil.txt': 'Ice.' }), 'invalid relative path'],
  ])('%s', async (_, archive, reason) => {
    const message = await readMessages(archive).then(
      ([first]) => first,
      (error: Error) => error.message,
    )
    expect(message).toContain(reason)
    expect(message).not.toContain('\n')
  })

  test('an archive within archives, without end', async () => {
    let archive = zip({ 'a.txt': 'Ice.' })
    for (let i = 0; i < 3; i++) archive = zip({ 'again.zip': archive })
    expect(await readMessages(archive)).toEqual([
      'in/again.zip/again.zip/again.zip: is an archive within too many others',
    ])
    let packed = gzipSync('Ice.')
    for (let i = 0; i < 3; i++) packed = gzipSync(packed)
    await expect(readMessages(packed)).rejects.toThrow('is an archive within too many others')
  })
})
