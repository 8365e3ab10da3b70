import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, folderOf, onrecord, start } from './run-cli.js'

const NAMES = ['Ann Roe', 'Ben Ito', 'Cara Diaz', 'Dov Levy', 'Eve Kim', 'Finn Lund']
const ARTICLE = (id: number) =>
  JSON.stringify({ id, text: `“We counted ${id} boats,” said ${NAMES[id % 6]}.\n\n`.repeat(20) })
const ARTICLES = Array.from({ length: 60 }, (_, id) => ARTICLE(id)).join('\n')
const FORMATS = ['jsonl', 'json', 'csv', 'html', 'gexf', 'conll', 'webannotation', 'displacy', 'xlsx', 'db']

let folder: ReturnType<typeof folderOf>
const path = (name: string) => join(folder.path, name)

beforeAll(() => {
  folder = folderOf({ 'articles.jsonl': ARTICLES, 'there.jsonl': 'precious' })
})
afterAll(() => folder.remove())

const drafts = () => readdirSync(folder.path).filter((name) => /\.(?:part|journal|new)/.test(name))

/** A line of the shell whose files may not grow above some blocks of 1024 bytes, as on a disk that is full. */
function limited(blocks: number, args: string) {
  const script = `trap '' XFSZ; ulimit -f ${blocks}; exec ${commandLine()} ${args}`
  const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: folder.path, encoding: 'utf8', timeout: 50_000 })
  return { status, stderr }
}

describe('where the disk is full, a run ends in one line and leaves what was there', () => {
  test.each(FORMATS)('%s', (extension) => {
    const { status, stderr } = limited(1, `articles.jsonl --jobs 1 -o full.${extension}`)
    expect(status).toBeGreaterThan(0)
    expect(stderr).toMatch(/^onrecord: cannot write to full\.\w+: [^\n]+\n$/)
    expect(existsSync(path(`full.${extension}`))).toBe(false)
    expect(drafts()).toEqual([])
  })

  test.each(['csv', 'html', 'brat'])('--out, %s', (format) => {
    const { status, stderr } = limited(1, `articles.jsonl --jobs 1 -f ${format} --out tables`)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^onrecord: cannot write to [^\n]+\n$/)
    expect(existsSync(path('tables'))).toBe(false)
    expect(drafts()).toEqual([])
  })

  test('an output of before stays', () => {
    expect(limited(1, 'articles.jsonl --jobs 2 -o there.jsonl').status).toBe(1)
    expect(readFileSync(path('there.jsonl'), 'utf8')).toBe('precious')
  })
})

test('a reader that goes away ends the run quietly, whatever the format', () => {
  for (const format of ['jsonl', 'csv', 'html', 'pretty']) {
    const script = `${commandLine()} articles.jsonl --jobs 2 -f ${format} | head -c 10 > /dev/null; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder.path, encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
  }
})

test('a worker that runs out of memory takes its article with it, and no other', { timeout: 60_000 }, async () => {
  const big = JSON.stringify({ id: 'big', text: 'Ann Roe of Brent said that “ice” is cold. '.repeat(120_000) })
  writeFileSync(path('big.jsonl'), `${ARTICLE(1)}\n${big}\n${ARTICLE(2)}\n`)
  const env = { NODE_OPTIONS: '--max-old-space-size=150' }
  const { code, stdout, stderr } = await onrecord(['big.jsonl', '--jobs', '2'], { cwd: folder.path, env })
  expect(stderr).toMatch(/^onrecord: big\.jsonl:2: [^\n]*memory[^\n]*\n$/)
  expect(code).toBe(1)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([1, 2])
})

test('a file that grows while it is read gives whole articles or failures, never half an article', async () => {
  writeFileSync(path('growing.jsonl'), ARTICLES)
  const child = start(['growing.jsonl', '--jobs', '1'], { cwd: folder.path })
  child.stdin.end()
  let stdout = ''
  child.stderr.resume()
  child.stdout.on('data', (chunk) => {
    stdout += chunk
    appendFileSync(path('growing.jsonl'), `\n${ARTICLE(99)}`)
  })
  await once(child, 'close')
  for (const line of stdout.trim().split('\n')) {
    const { id, text } = JSON.parse(line)
    expect(text).toBe(JSON.parse(ARTICLE(id)).text)
  }
})

/** Starts a run and kills it after some milliseconds, as a power cut would; false where it was done before. */
async function killedAfter(milliseconds: number, args: string[]): Promise<boolean> {
  const child = start(args, { cwd: folder.path })
  child.stdin.end()
  child.stderr.resume()
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const [, signal] = await once(child, 'close')
  clearTimeout(timer)
  return signal === 'SIGKILL'
}

test('killed at fifty moments, resumed each time: every article once, to the byte', { timeout: 600_000 }, async () => {
  const begun = performance.now()
  expect((await onrecord(['articles.jsonl', '--jobs', '1', '-o', 'whole.jsonl'], { cwd: folder.path })).code).toBe(0)
  const whole = readFileSync(path('whole.jsonl'), 'utf8')
  let ofWhole = performance.now() - begun
  const args = ['articles.jsonl', '--resume', '--jobs', '1', '-o', 'killed.jsonl']
  const expectWhole = () => {
    expect(readFileSync(path('killed.jsonl'), 'utf8') === whole).toBe(true)
    expect(drafts()).toEqual([])
    rmSync(path('killed.jsonl'))
  }
  for (let kills = 0; kills < 50; ) {
    // Most of a run is its start; whatever the machine, some are killed before the first article and some at the last.
    if (await killedAfter(ofWhole * (0.3 + 0.8 * Math.random()), args)) kills++
    else {
      expectWhole()
      ofWhole *= 0.9
    }
  }
  expect((await onrecord(args, { cwd: folder.path })).code).toBe(0)
  expectWhole()
})
