import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderOf, onrecord } from './run-cli.js'

let folder: ReturnType<typeof folderOf>
beforeEach(() => {
  folder = folderOf({ 'a/1.txt': 'Ice.', 'b/1.txt': 'Snow.', 'b/deep/2.txt': 'Rain.' })
})
afterEach(() => folder.remove())

async function ids(...args: string[]) {
  const { code, stdout, stderr } = await onrecord([...args, '--format', 'json'], { cwd: folder.path })
  return { code, ids: JSON.parse(stdout).map(({ id }: { id: string }) => id), stderr }
}

describe('ids are paths within the folder of all inputs', () => {
  test.each([
    [['.'], ['a/1.txt', 'b/1.txt', 'b/deep/2.txt']],
    [
      ['a', 'b'],
      ['a/1.txt', 'b/1.txt', 'b/deep/2.txt'],
    ],
    [['b'], ['1.txt', 'deep/2.txt']],
    [
      ['a/1.txt', 'b/1.txt'],
      ['a/1.txt', 'b/1.txt'],
    ],
    [['a/1.txt'], ['1.txt']],
    [
      ['./b/deep/../1.txt', 'b/deep'],
      ['1.txt', 'deep/2.txt'],
    ],
    [['*/1.txt'], ['a/1.txt', 'b/1.txt']],
    [['b/**/*.txt'], ['1.txt', 'deep/2.txt']],
  ])('%j', async (args, expected) => {
    expect(await ids(...args)).toEqual({ code: 0, ids: expected, stderr: '' })
  })
})

test('hidden files, node_modules and other kinds are skipped and counted in one line', async () => {
  for (const name of ['.git/config.txt', '.hidden.txt', 'b/node_modules/x/readme.md', 'c.pdf', 'd.docx']) {
    mkdirSync(join(folder.path, name, '..'), { recursive: true })
    writeFileSync(join(folder.path, name), 'Ice.')
  }
  expect(await ids('.')).toEqual({
    code: 0,
    ids: ['a/1.txt', 'b/1.txt', 'b/deep/2.txt'],
    stderr: 'onrecord: skipped 2 hidden files or folders, 1 node_modules folder and 2 files of other kinds\n',
  })
})

test('links to folders are followed, loops are not', async () => {
  symlinkSync('../b', join(folder.path, 'a', 'link'))
  symlinkSync('..', join(folder.path, 'b', 'deep', 'loop'))
  symlinkSync('.', join(folder.path, 'a', 'self'))
  expect(await ids('.')).toEqual({
    code: 0,
    ids: ['a/1.txt', 'a/link/1.txt', 'a/link/deep/2.txt', 'b/1.txt', 'b/deep/2.txt'],
    stderr: 'onrecord: skipped 3 links that lead back to their own folder\n',
  })
})

test('a link that leads nowhere is a failure, and the rest goes on', async () => {
  symlinkSync('nowhere', join(folder.path, 'a', '0.txt'))
  const found = await ids('a')
  expect(found).toEqual({ code: 1, ids: ['1.txt'], stderr: 'onrecord: a/0.txt: no such file or folder\n' })
})

test('every kind of file is read, compressed or not', async () => {
  const files = {
    'a.md': '# Ice\n\nSnow.',
    'b.html': '<p>Ice and snow.</p>',
    'c.json': '[{"text":"Ice."}]',
    'd.csv': 'text\nIce.\n',
    'e.tsv': 'id\ttext\n7\tIce.\n',
    'f.ndjson': '{"text":"Ice."}\n',
    'g.txt.gz': gzipSync('Ice.'),
    'h.csv.gz': gzipSync('text\nIce.\n'),
    'i.jsonl.gz': Buffer.concat([gzipSync('{"id":1,"text":"Ice."}\n'), gzipSync('{"id":2,"text":"Ice."}\n')]),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder.path, 'a', name), content)
  const { code, stdout } = await onrecord(['a'], { cwd: folder.path })
  expect(code).toBe(0)
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records.map(({ id, text }) => [id, text])).toEqual([
    ['1.txt', 'Ice.'],
    ['a.md', '# Ice\n\nSnow.'],
    ['b.html', 'Ice and snow.'],
    ['c.json:1', 'Ice.'],
    ['d.csv:1', 'Ice.'],
    ['7', 'Ice.'],
    ['f.ndjson:1', 'Ice.'],
    ['g.txt.gz', 'Ice.'],
    ['h.csv.gz:1', 'Ice.'],
    [1, 'Ice.'],
    [2, 'Ice.'],
  ])
})

test('an archive that ends too early is a failure of its own', async () => {
  writeFileSync(join(folder.path, 'a', '2.txt.gz'), gzipSync('Ice. '.repeat(1000)).subarray(0, 30))
  writeFileSync(join(folder.path, 'a', '3.zip'), 'PK\u0003\u0004 no zip')
  const found = await ids('a')
  expect(found.code).toBe(1)
  expect(found.ids).toEqual(['1.txt'])
  expect(found.stderr.split('\n')).toEqual([
    'onrecord: a/2.txt.gz: is a damaged gzip file: it ends too early',
    expect.stringContaining('onrecord: a/3.zip: is a damaged zip archive'),
    '',
  ])
})
