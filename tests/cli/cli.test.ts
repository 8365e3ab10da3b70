import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/formats/record.js'
import { extract } from '../../src/index.js'
import { folderOf, onrecord, start } from './run-cli.js'

const ARTICLE = 'Berg to appeal\n“We will appeal,” said Anna Berg on Tuesday.\n'

let folder: ReturnType<typeof folderOf>
const path = (name: string) => join(folder.path, name)

beforeAll(() => {
  folder = folderOf({
    'berg.txt': ARTICLE,
    'mixed.jsonl': [
      JSON.stringify({ id: 'one', text: ARTICLE, published: '2024-03-22' }),
      'no JSON at all',
      JSON.stringify({ id: 'three' }),
      '',
      '["a list"]',
      JSON.stringify({ id: 'six', text: 'Ice.', published: '2024-02-30' }),
      JSON.stringify({ text: 'Snow.\u2028Rain.' }),
    ].join('\n'),
    'marked.jsonl': `\ufeff${JSON.stringify({ id: 8, text: 'Ice.' })}\r\n`,
    'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]),
    'null.txt': 'a\0b',
    'utf16.txt': Buffer.from('\ufeffIce.', 'utf16le'),
    'page.pdf': '%PDF',
    'empty.txt': '',
    'many/b.txt': 'Ice.',
    'many/a.txt': 'Snow.',
    'many/deep/c.jsonl': JSON.stringify({ id: 'c', text: 'Rain.' }),
    'many/notes.doc': 'Not read.',
    'nothing/notes.doc': 'Not read.',
  })
})
afterAll(() => folder.remove())

function records(stdout: string) {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('records', () => {
  test('a text file gives one line: id and source, then what extract returns', async () => {
    const { code, stdout, stderr } = await onrecord(['berg.txt', '--full', '--published', '2024-03-22'], {
      cwd: folder.path,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [line, end] = stdout.split('\n')
    expect(end).toBe('')
    expect(line!.startsWith('{"id":"berg.txt","source":"berg.txt","text":')).toBe(true)
    const { id, source, ...article } = JSON.parse(line!)
    expect(article).toEqual(extract(ARTICLE, { published: '2024-03-22' }))
  })

  test('a folder is read with its subfolders, by name; an empty file is an article with empty layers', async () => {
    const { code, stdout } = await onrecord(['many', 'utf16.txt', 'empty.txt', '--format', 'json'], {
      cwd: folder.path,
    })
    expect(code).toBe(0)
    const found = JSON.parse(stdout)
    expect(found.map(({ source, text }: ArticleRecord) => [source, text])).toEqual([
      ['many/a.txt', 'Snow.'],
      ['many/b.txt', 'Ice.'],
      ['many/deep/c.jsonl', 'Rain.'],
      ['utf16.txt', 'Ice.'],
      ['empty.txt', ''],
    ])
    expect(found.at(-1)).toMatchObject({
      sentences: [],
      paragraphs: [],
      entities: [],
      mentions: [],
      dates: [],
      quotes: [],
    })
  })
})

describe('standard input', () => {
  test('is one text', async () => {
    const { stdout } = await onrecord(['-', '--full'], { input: ARTICLE })
    expect(records(stdout)).toEqual([{ id: 'stdin', ...extract(ARTICLE) }])
  })

  test('is read without any argument, and is JSON Lines if it begins with a brace', async () => {
    const input = `\n${JSON.stringify({ id: 'a', text: 'Ice.' })}\n${JSON.stringify({ text: 'Snow.' })}`
    const { stdout } = await onrecord([], { input })
    expect(records(stdout).map(({ id }) => id)).toEqual(['a', 'stdin:3'])
  })
})

describe('pretty', () => {
  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1' }, false, '--no-color'],
    [{ NO_COLOR: '1' }, true, '--color'],
  ])('in a pipe, with %j', async (env: Record<string, string>, colored: boolean, ...args: string[]) => {
    const { stdout } = await onrecord(['berg.txt', '--format', 'pretty', ...args], { cwd: folder.path, env })
    expect(stdout).toContain('Berg')
    expect(stdout.includes('\u001b[')).toBe(colored)
  })
})

describe('help', () => {
  test('--help shows every option and examples', async () => {
    const { code, stdout } = await onrecord(['--help'])
    expect(code).toBe(0)
    for (const option of ['--published', '--format', '--input', '--output', '--resume', '--help']) {
      expect(stdout).toContain(option)
    }
    expect(stdout).toContain('Examples:')
  })

  test.each(['--version', '-V', '-v'])('%s is the version of the package', async (option) => {
    const manifest = fileURLToPath(new URL('../../package.json', import.meta.url))
    const { stdout } = await onrecord([option])
    expect(stdout).toBe(`${JSON.parse(readFileSync(manifest, 'utf8')).version}\n`)
  })
})

describe('a wrong argument ends with 2 and reads nothing', () => {
  test.each([
    [['--colour'], "unknown option '--colour' (Did you mean --color?)"],
    [['--formt', 'json'], "unknown option '--formt' (Did you mean --format?)"],
    [['--ouput', 'x'], "unknown option '--ouput' (Did you mean --output?)"],
    [['--zzz'], "unknown option '--zzz'"],
    [['--format', 'xml'], "argument 'xml' is invalid. Allowed choices are pretty, jsonl, json"],
    [['--input', 'pdf'], "argument 'pdf' is invalid. Allowed choices are text, md, html"],
    [['--published', 'Tuesday'], '--published must be an ISO date such as "2024-03-22", not "Tuesday"'],
    [['--published', '2023-02-29'], '--published must be an ISO date such as "2024-03-22", not "2023-02-29"'],
    [['--published'], "option '--published <date>' argument missing"],
    [['--jobs', '0'], "argument '0' is invalid. It must be a whole number from 1"],
    [['--encoding', 'klingon'], "argument 'klingon' is invalid. It is not a known encoding"],
    [['--resume'], '--resume needs an --output FILE'],
    [
      ['http://example.org/a.html'],
      "http://example.org/a.html is an address, and nothing is fetched; pipe it: curl -sL 'http",
    ],
    [['--output', join('no', 'such', 'out.jsonl')], 'cannot write to no/such/out.jsonl: there is no folder no/such'],
    [['--output', 'many'], 'cannot write to many: is a folder'],
    [['--format', 'json', '--out', 'folder'], 'json is one file: --output FILE'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await onrecord(['berg.txt', ...args], { cwd: folder.path })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`onrecord: ${message.startsWith('argument') ? 'option' : message}`)
    expect(stderr).toContain(message)
    expect(stderr.split('\n')).toHaveLength(2)
  })
})

describe('a bad input gives one line on standard error, the others go on, and the run ends with 1', () => {
  test('files and folders', async () => {
    const bad = ['missing.txt', 'picture.txt', 'null.txt', 'page.pdf', 'nothing']
    const { code, stdout, stderr } = await onrecord([...bad, 'berg.txt'], { cwd: folder.path })
    expect(code).toBe(1)
    expect(stderr.split('\n')).toEqual([
      'onrecord: missing.txt: no such file or folder',
      'onrecord: picture.txt: is a binary file, not text',
      'onrecord: null.txt: is a binary file, not text',
      'onrecord: page.pdf: is not a kind of file that is read; --input says how to read it',
      'onrecord: nothing: no file in this folder that can be read',
      'onrecord: skipped 1 file of another kind',
      '',
    ])
    expect(records(stdout).map(({ id }) => id)).toEqual(['berg.txt'])
  })

  test('lines of a JSON Lines file', async () => {
    const { code, stdout, stderr } = await onrecord(['mixed.jsonl', '--published', '2020-01-01'], { cwd: folder.path })
    expect(code).toBe(1)
    // An article keeps its own id and date.
    expect(records(stdout).map(({ id, published }) => [id, published])).toEqual([
      ['one', '2024-03-22'],
      ['six', '2020-01-01'],
      ['mixed.jsonl:7', '2020-01-01'],
    ])
    expect(stderr.split('\n')).toEqual([
      'onrecord: mixed.jsonl:2: is not JSON',
      'onrecord: mixed.jsonl:3: has no "text", or one that is no string',
      'onrecord: mixed.jsonl:5: is not a JSON object',
      'onrecord: mixed.jsonl:6: "published" is no date that can be read: "2024-02-30"',
      '',
    ])
  })
})

describe('output', () => {
  test('--output writes the same as standard output, and leaves nothing else', async () => {
    const { stdout } = await onrecord(['many'], { cwd: folder.path })
    const before = readdirSync(folder.path)
    const run = await onrecord(['many', '--output', 'out.jsonl'], { cwd: folder.path })
    expect(run).toEqual({ code: 0, stdout: '', stderr: 'onrecord: skipped 1 file of another kind\n' })
    expect(readFileSync(path('out.jsonl'), 'utf8')).toBe(stdout)
    expect(readdirSync(folder.path).sort()).toEqual([...before, 'out.jsonl'].sort())
  })

  test('an interrupted run leaves no half-written file', async () => {
    const before = readdirSync(folder.path)
    const child = start(['-', '--output', 'half.jsonl'], { cwd: folder.path })
    child.stdin.write(`${JSON.stringify({ text: ARTICLE })}\n`)
    await expect
      .poll(() => readdirSync(folder.path).some((name) => name.endsWith('.part')), { timeout: 9000 })
      .toBe(true)
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
    expect(readdirSync(folder.path)).toEqual(before)
  })

  test('a reader that has enough ends the run quietly', async () => {
    const article = JSON.stringify({ text: ARTICLE.repeat(200) })
    const input = `${article}\n`.repeat(50)
    const child = start(['-'])
    child.stdin.end(input)
    child.stdout.once('data', () => child.stdout.destroy())
    const [stderr, end] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect({ stderr, end }).toEqual({ stderr: '', end: [0, null] })
  })
})
