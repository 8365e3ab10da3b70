import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderOf, onrecord, start } from './run-cli.js'

const NAMES = ['Ann Roe', 'Ben Ito', 'Cara Diaz', 'Dov Levy', 'Eve Kim']

/** An article of our own, long enough for a run to be interrupted in. */
function article(number: number): string {
  const name = NAMES[number % NAMES.length]
  const lines = Array.from({ length: 12 }, (_, line) => `“We counted ${number + line} boats,” said ${name} on Tuesday.`)
  return lines.join('\n\n')
}

const COUNT = 200
let folder: ReturnType<typeof folderOf>
const path = (name: string) => join(folder.path, name)
const run = (...args: string[]) => onrecord(args, { cwd: folder.path })

beforeAll(async () => {
  const lines = Array.from({ length: COUNT }, (_, id) =>
    id % 50 === 49 ? '{"no": "text"}' : JSON.stringify({ id, text: article(id) }),
  )
  folder = folderOf({ 'articles.jsonl': lines.join('\n'), 'one.txt': article(1) })
  expect((await run('articles.jsonl', '-o', 'whole.jsonl', '--jobs', '1')).code).toBe(1)
}, 60_000)
afterAll(() => folder.remove())

const whole = () => readFileSync(path('whole.jsonl'), 'utf8')
const idsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)
const leftovers = () => readdirSync(folder.path).filter((name) => /\.(?:part|journal|new)$/.test(name))

describe('workers', () => {
  test.each(['2', '3'])('%s of them give the same as one, in the same order, and the same failures', async (jobs) => {
    const { code, stderr } = await run('articles.jsonl', '--jobs', jobs, '-o', 'many.jsonl')
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toEqual(
      Array.from(
        { length: COUNT / 50 },
        (_, i) => `onrecord: articles.jsonl:${50 * i + 50}: has no "text", or one that is no string`,
      ),
    )
    expect(readFileSync(path('many.jsonl'), 'utf8') === whole()).toBe(true)
  })

  test('a record that is too long to be copied on its way is the same', { timeout: 60_000 }, async () => {
    const text = `“Ice,” said Ann Roe. ${'é'.repeat(190)} `.repeat(5_000)
    writeFileSync(path('long.jsonl'), JSON.stringify({ id: 'long', text }))
    const [one, two] = [await run('long.jsonl', '--jobs', '1'), await run('long.jsonl', '--jobs', '2')]
    expect(JSON.parse(one.stdout).text === text).toBe(true)
    expect(two.stdout === one.stdout).toBe(true)
  })

  test('standard input goes to workers when there is much of it', async () => {
    const { stdout } = await onrecord(['-', '--jobs', '2'], { input: readFileSync(path('articles.jsonl')) })
    const withoutSource = whole().replaceAll('"source":"articles.jsonl",', '')
    expect(stdout === withoutSource).toBe(true)
  })

  test('formats that see all records get them in order', async () => {
    const { code } = await run('articles.jsonl', '--jobs', '2', '--out', 'tables')
    expect(code).toBe(1)
    const ids = readFileSync(path('tables/articles.csv'), 'utf8')
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0])
    expect(ids).toEqual(Array.from({ length: COUNT }, (_, id) => String(id)).filter((id) => Number(id) % 50 !== 49))
  })
})

const SIGNALS = [
  ['SIGINT', 130],
  ['SIGHUP', 129],
  ['SIGQUIT', 131],
  ['SIGTERM', 143],
] as const

describe('a signal ends the run with its code and one line, and nothing is left', () => {
  const runs = SIGNALS.flatMap(([signal, code]) =>
    [
      ['-o', 'cut.jsonl'],
      ['-o', 'cut.html'],
      ['--out', 'cut'],
    ].map((args) => [signal, code, args] as const),
  )
  test.each(runs)('%s: %i, %j', async (signal, code, args) => {
    const child = start(['articles.jsonl', ...args], { cwd: folder.path })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    await expect.poll(() => leftovers().length, { timeout: 20_000, interval: 10 }).toBeGreaterThan(0)
    child.kill(signal)
    expect(await once(child, 'close')).toEqual([code, null])
    expect(stderr.split('\n').filter((line) => !line.includes('has no "text"'))).toEqual(['onrecord: interrupted', ''])
    expect(leftovers()).toEqual([])
    expect(readdirSync(folder.path).filter((name) => name.startsWith('cut'))).toEqual([])
  })

  test('what was there stays', async () => {
    writeFileSync(path('there.jsonl'), 'precious')
    const child = start(['articles.jsonl', '-o', 'there.jsonl'], { cwd: folder.path })
    await expect.poll(() => leftovers().length, { timeout: 20_000, interval: 10 }).toBeGreaterThan(0)
    child.kill('SIGINT')
    await once(child, 'close')
    expect(readFileSync(path('there.jsonl'), 'utf8')).toBe('precious')
  })
})

/** Starts a run and ends it after a moment. */
async function interrupt(signal: 'SIGINT' | 'SIGKILL', after: number, args: readonly string[]) {
  const child = start(args, { cwd: folder.path })
  child.stdin.end()
  child.stdout.resume()
  child.stderr.resume()
  const timer = setTimeout(() => child.kill(signal), after)
  const [code] = await once(child, 'close')
  clearTimeout(timer)
  return code as number | null
}

describe('--resume', () => {
  test.each(['SIGINT', 'SIGKILL'] as const)(
    'after %s at ten moments the result is the same, byte for byte',
    async (signal) => {
      const output = `resumed-${signal}.jsonl`
      const args = ['articles.jsonl', '--resume', '--jobs', '2', '-o', output]
      let done = false
      for (let i = 0; i < 10 && !done; i++) {
        const code = await interrupt(signal, 300 + Math.random() * 500, args)
        done = code === 1
      }
      if (!done) expect((await run(...args)).code).toBe(1)
      expect(readFileSync(path(output), 'utf8') === whole()).toBe(true)
      expect(leftovers()).toEqual([])
    },
  )

  /** Starts a run and kills it when it has done some articles. */
  async function killed(...args: readonly string[]): Promise<void> {
    const child = start(args, { cwd: folder.path })
    child.stderr.resume()
    const journal = () => readdirSync(folder.path).find((name) => name.endsWith('.journal'))
    const lines = () => (journal() === undefined ? 0 : readFileSync(path(journal()!), 'utf8').split('\n').length)
    await expect.poll(lines, { timeout: 50_000, interval: 10 }).toBeGreaterThan(10)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(leftovers()).toHaveLength(2)
  }

  test.each(['plain.jsonl', 'plain.json'])('goes on with %s that was begun without it and killed', async (output) => {
    await killed('articles.jsonl', '-o', output)
    const resumed = await run('articles.jsonl', '--resume', '-o', output)
    expect(resumed.code).toBe(1)
    expect(leftovers()).toEqual([])
    const records = readFileSync(path(output), 'utf8')
    if (output.endsWith('.jsonl')) expect(records === whole()).toBe(true)
    else expect(JSON.parse(records).map(({ id }: { id: number }) => id)).toEqual(idsOf(whole()))
  })

  test('is refused where the options or the inputs are others; a run of its own begins anew', async () => {
    await killed('articles.jsonl', '-o', 'other.jsonl')
    const options = await run('articles.jsonl', '--resume', '--full', '-o', 'other.jsonl')
    expect(options.code).toBe(2)
    expect(options.stderr).toContain('--resume: other.jsonl was begun with other options')
    const inputs = await run('one.txt', '--resume', '-o', 'other.jsonl')
    expect(inputs.code).toBe(1)
    expect(inputs.stderr).toContain('--resume: one.txt is not what the interrupted run read')
    expect((await run('one.txt', '-o', 'other.jsonl')).code).toBe(0)
    expect(idsOf(readFileSync(path('other.jsonl'), 'utf8'))).toEqual(['one.txt'])
    expect(leftovers()).toEqual([])
  })
})

test('on a terminal, a run tells how far it has come', async () => {
  const { progressLine } = await import('../../src/cli/run/progress.js')
  expect(progressLine({ articles: 1240, seconds: 4, share: 0.25 })).toBe(
    '[======                  ]  25%  1,240 articles  310/s  12 s left',
  )
  expect(progressLine({ articles: 10, seconds: 2, share: null })).toBe('10 articles  5/s')
  const { stderr } = await run('one.txt')
  expect(stderr).toBe('')
})
