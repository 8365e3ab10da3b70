import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commandLine, folderOf, onrecord } from './run-cli.js'

const ARTICLE = 'Ice and snow.'
let folder: ReturnType<typeof folderOf>
const path = (...names: string[]) => join(folder.path, ...names)
const read = (name: string) => readFileSync(path(name), 'utf8')
const run = (...args: string[]) => onrecord(args, { cwd: folder.path })
const ids = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)

beforeEach(() => {
  folder = folderOf({ 'own/a.txt': ARTICLE, 'own/b.txt': ARTICLE })
})
afterEach(() => folder.remove())

/** Runs a line of the shell, in which `onrecord` is the command. */
function shell(line: string) {
  const script = `onrecord() { ${commandLine()} "$@"; }; ${line}`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: folder.path,
    encoding: 'utf8',
    timeout: 50_000,
  })
  return { status, stdout, stderr }
}

describe('the output is never read as an input', () => {
  test('where the shell writes it into the folder that is read', () => {
    const { status, stderr } = shell('cd own && onrecord . > records.jsonl && onrecord . > records.jsonl')
    expect(status).toBe(0)
    expect(stderr).toBe('onrecord: records.jsonl: is the output of this run; left out\n'.repeat(2))
    expect(ids(read('own/records.jsonl'))).toEqual(['a.txt', 'b.txt'])
  })

  test('where it is appended to, or named among the inputs', () => {
    expect(shell('onrecord own >> own/r.jsonl; onrecord own/* >> own/r.jsonl').status).toBe(0)
    expect(ids(read('own/r.jsonl'))).toEqual(['a.txt', 'b.txt', 'a.txt', 'b.txt'])
  })

  test('where -o names it, also through a link', async () => {
    symlinkSync('own/r.jsonl', path('link.jsonl'))
    const first = await run('own', '-o', 'own/r.jsonl')
    const whole = read('own/r.jsonl')
    const second = await run('own', '-o', 'link.jsonl')
    const third = await run('own/a.txt', 'own/b.txt', 'own/r.jsonl', '-o', 'own/r.jsonl')
    expect([first.code, second.code, third.code]).toEqual([0, 0, 0])
    expect(first.stderr).toBe('')
    expect(second.stderr).toBe('onrecord: own/r.jsonl: is the output of this run; left out\n')
    expect(read('own/r.jsonl')).toBe(whole)
  })

  test('records of other runs are refused, once a file', async () => {
    await run('own', '-o', 'own/old.jsonl')
    const { code, stdout, stderr } = await run('own')
    expect(code).toBe(1)
    expect(stderr).toBe('onrecord: own/old.jsonl:1: is a record already, not an article\n')
    expect(ids(stdout)).toEqual(['a.txt', 'b.txt'])
  })

  test('nothing else to read is said', async () => {
    await run('own', '-o', 'r.jsonl')
    const { code, stderr } = await run('r.jsonl', '-o', 'r.jsonl')
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'onrecord: there is nothing to read but the output itself\n' })
  })
})

describe('an input is never replaced', () => {
  test.each(['own/a.txt', './own/../own/a.txt', 'link.txt', 'hard.txt'])('by -o %s', async (output) => {
    symlinkSync('own/a.txt', path('link.txt'))
    linkSync(path('own/a.txt'), path('hard.txt'))
    const { code, stderr } = await run('own/a.txt', '-o', output)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `onrecord: own/a.txt is an input; --output ${output} would replace it\n`,
    })
    expect(read('own/a.txt')).toBe(ARTICLE)
  })
})

describe('what is there already', () => {
  test('stays as it is where every input failed', async () => {
    writeFileSync(path('r.jsonl'), 'precious')
    const { code } = await run('missing.txt', '-o', 'r.jsonl')
    expect(code).toBe(1)
    expect(read('r.jsonl')).toBe('precious')
    expect((await run('missing.txt', '-o', 'new.jsonl')).code).toBe(1)
    expect(readdirSync(folder.path).sort()).toEqual(['own', 'r.jsonl'])
  })

  test('keeps its mode, and a link stays a link', async () => {
    writeFileSync(path('r.jsonl'), 'old')
    chmodSync(path('r.jsonl'), 0o640)
    symlinkSync('r.jsonl', path('link.jsonl'))
    symlinkSync('link.jsonl', path('link-to-link.jsonl'))
    expect((await run('own', '-o', 'link-to-link.jsonl')).code).toBe(0)
    expect(statSync(path('r.jsonl')).mode & 0o777).toBe(0o640)
    expect(readlinkSync(path('link.jsonl'))).toBe('r.jsonl')
    expect(lstatSync(path('link-to-link.jsonl')).isSymbolicLink()).toBe(true)
    expect(ids(read('r.jsonl'))).toEqual(['a.txt', 'b.txt'])
  })

  test('a link to what is not there yet makes it', async () => {
    symlinkSync('new.jsonl', path('link.jsonl'))
    expect((await run('own', '-o', 'link.jsonl')).code).toBe(0)
    expect(lstatSync(path('link.jsonl')).isSymbolicLink()).toBe(true)
    expect(ids(read('new.jsonl'))).toEqual(['a.txt', 'b.txt'])
  })
})

describe('devices and pipes are written to as they stand', () => {
  test('-o - and -o /dev/stdout are standard output', async () => {
    const { stdout } = await run('own')
    expect((await run('own', '-o', '-')).stdout).toBe(stdout)
    const before = lstatSync('/dev/stdout').ino
    expect(shell('onrecord own -o /dev/stdout | cat').stdout).toBe(stdout)
    expect(shell('onrecord own -o /dev/stdout > r.jsonl').status).toBe(0)
    expect(read('r.jsonl')).toBe(stdout)
    expect(lstatSync('/dev/stdout').ino).toBe(before)
  })

  test('a named pipe', async () => {
    execFileSync('mkfifo', [path('pipe')])
    const { status, stdout } = shell('onrecord own -o pipe & cat pipe; wait')
    expect(status).toBe(0)
    expect(ids(stdout)).toEqual(['a.txt', 'b.txt'])
    expect(statSync(path('pipe')).isFIFO()).toBe(true)
  })

  test.each([
    ['onrecord own > /dev/full', 'standard output'],
    ['onrecord own -f json > /dev/full', 'standard output'],
    ['onrecord own -o /dev/full', '/dev/full'],
    ['onrecord own -f pretty -o /dev/full', '/dev/full'],
  ])('%s is one line', (line, name) => {
    expect(shell(line)).toEqual({
      status: 1,
      stdout: '',
      stderr: `onrecord: cannot write to ${name}: no space left on the device\n`,
    })
  })
})
