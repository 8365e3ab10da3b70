import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCorrections } from '../../src/corrections/index.js'
import { folderOf, onrecord } from './run-cli.js'

const BRIDGE =
  'KILBRIDE, March 20, 2024 — The bridge is shut.\n\n“We lost a year,” said Mayor Anna Berg.\n\n“Nobody asked us,” said Rosa Cruz.'
const TUNNEL =
  'KILBRIDE, April 3, 2024 — The tunnel is open.\n\n“This year we finished something,” said Mayor Anna Berg.'

let folder: ReturnType<typeof folderOf>
const run = (...args: string[]) => onrecord(args, { cwd: folder.path })
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

beforeAll(async () => {
  const start = BRIDGE.indexOf('Nobody asked us,')
  const words = 'Nobody asked us,'
  const target = { article: 'bridge.txt', record: 'quote', start, end: start + words.length, words } as const
  const speaker = { name: 'Zoe Quill', type: 'person', entity: null } as const
  folder = folderOf({
    'press/bridge.txt': BRIDGE,
    'press/tunnel.txt': TUNNEL,
    'corrections.json': writeCorrections([
      { ...target, verdict: 'speaker', speaker },
      { ...target, start: 0, end: 4, words: 'Gone', verdict: 'struck' },
    ]),
    'struck.json': writeCorrections([{ ...target, verdict: 'struck' }]),
    'wrong.json': '{"onrecord":"corrections","version":1,"corrections":[{"article":"a","record":"photo"}]}',
  })
  for (const full of [[], ['--full']]) {
    const output = `records${full.length}.jsonl`
    expect((await run('press', '-o', output, ...full)).code).toBe(0)
  }
}, 60_000)
afterAll(() => folder.remove())

describe('summary', () => {
  test.each([['press'], ['records0.jsonl'], ['records1.jsonl']])(
    'of %s: table, CSV and JSON tell the same',
    async (input) => {
      const table = await run('summary', input)
      expect(table).toMatchObject({ code: 0, stderr: '' })
      expect(table.stdout).toMatch(/^Anna Berg, Mayor +2 +2 +9 +75\.0% +2024-03-20 +2024-04-03$/m)
      expect(table.stdout).toContain('2 articles, 2024-03-20 to 2024-04-03: 3 quotations, 12 words')
      const { speakers } = JSON.parse((await run('summary', input, '--format', 'json')).stdout)
      expect(
        speakers.map(({ name, articles, quotes, words }: Record<string, unknown>) => [name, articles, quotes, words]),
      ).toEqual([
        ['Anna Berg', 2, 2, 9],
        ['Rosa Cruz', 1, 1, 3],
      ])
      const rows: Record<string, string>[] = parse((await run('summary', input, '--format', 'csv')).stdout, {
        columns: true,
      })
      expect(rows.map(({ name, speaker = name, articles }) => [speaker, articles])).toEqual([
        ['Anna Berg', '2'],
        ['Rosa Cruz', '1'],
      ])
    },
  )

  test('--top, --output', async () => {
    expect((await run('summary', 'press', '--top', '1')).stdout).not.toContain('Rosa Cruz')
    expect(await run('summary', 'press', '-o', 'summary.txt')).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('grep', () => {
  test.each([
    [['year'], ['We lost a year,', 'This year we finished something,']],
    [
      ['YEAR', '--speaker', 'berg'],
      ['We lost a year,', 'This year we finished something,'],
    ],
    [['', '--speaker', 'Rosa Cruz'], ['Nobody asked us,']],
    [
      ['^(we|nobody) ', '--regex'],
      ['We lost a year,', 'Nobody asked us,'],
    ],
  ])('%j', async (args, words) => {
    const [pattern, ...options] = args as [string, ...string[]]
    for (const input of ['press', 'records0.jsonl']) {
      const { code, stdout } = await run('grep', pattern, input, ...options)
      expect(code).toBe(0)
      expect(lines(stdout).map((match) => match.words)).toEqual(words)
    }
  })

  test('ends with 1 where nothing is found, as grep does, and with 2 where the pattern is none', async () => {
    expect(await run('grep', 'zebra', 'press')).toEqual({ code: 1, stdout: '', stderr: '' })
    const { code, stderr } = await run('grep', '(', 'press', '--regex')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^onrecord: \( is not a regular expression: [^\n]+\n$/)
  })

  test('CSV', async () => {
    const rows: Record<string, string>[] = parse((await run('grep', 'year', 'press', '-f', 'csv')).stdout, {
      columns: true,
    })
    expect(rows.map(({ article, speaker, words }) => [article, speaker, words])).toEqual([
      ['bridge.txt', 'Anna Berg', 'We lost a year,'],
      ['tunnel.txt', 'Anna Berg', 'This year we finished something,'],
    ])
  })
})

describe('--corrections', () => {
  const NOTE = 'onrecord: press/bridge.txt: 1 of 2 corrections find nothing in it any more\n'

  test('are applied in every format and every number of jobs; those that find nothing are told', async () => {
    for (const jobs of ['1', '2']) {
      const { code, stdout, stderr } = await run('press', '--corrections', 'corrections.json', '--full', '--jobs', jobs)
      expect({ code, stderr }).toEqual({ code: 0, stderr: NOTE })
      const [bridge, tunnel] = lines(stdout)
      expect(bridge.quotes[1]).toMatchObject({ speaker: { name: 'Zoe Quill' }, confidence: 1, evidence: 'checked' })
      expect(tunnel.quotes[0].evidence).not.toBe('checked')
    }
    const { stdout } = await run('press', '--corrections', 'corrections.json', '-f', 'csv')
    expect(stdout).toContain('bridge.txt,2024-03-20,Zoe Quill,')
    expect((await run('summary', 'press', '--corrections', 'corrections.json')).stdout).toContain('Zoe Quill')
    expect((await run('press', '--corrections', 'struck.json', '-f', 'csv')).stdout).not.toContain('Nobody asked us')
  })

  test('a wrong file is refused with the path of its field', async () => {
    expect(await run('press', '--corrections', 'wrong.json')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'onrecord: --corrections wrong.json: corrections[0].record must be "quote" or "statement"\n',
    })
  })
})

test('a file that is named twice is read once', async () => {
  const { code, stdout, stderr } = await run('press', 'press/../press/tunnel.txt')
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'onrecord: press/../press/tunnel.txt: is named twice; read once\n',
  })
  expect(lines(stdout)).toHaveLength(2)
})
