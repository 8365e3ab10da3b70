import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, folderOf, onrecord } from './run-cli.js'

/** The recipes of docs/several-machines.md, run as they stand there where their engine is installed. */
const RECIPES = readFileSync(fileURLToPath(new URL('../../docs/several-machines.md', import.meta.url)), 'utf8')
const PYTHON = process.env.PYTHON ?? 'python3'

function recipe(heading: string): string {
  const section = RECIPES.slice(RECIPES.indexOf(`## ${heading}`))
  return /```\w+\n([\s\S]*?)```/.exec(section)![1]!
}

const isThere = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

let folder: ReturnType<typeof folderOf>
let sequential: string

beforeAll(async () => {
  const lines = Array.from({ length: 40 }, (_, id) =>
    JSON.stringify({ id, text: `“We counted ${id} boats,” said Ann Roe on Tuesday.\u2028“Ice,” Ben Ito said.` }),
  )
  folder = folderOf({ 'articles.jsonl': `${lines.join('\n')}\n` })
  writeFileSync(join(folder.path, 'onrecord'), `#!/bin/sh\nexec ${commandLine()} "$@"\n`)
  chmodSync(join(folder.path, 'onrecord'), 0o755)
  sequential = (await onrecord(['-', '--jobs', '1'], { input: lines.join('\n') })).stdout
})
afterAll(() => folder.remove())

function run(command: string, ...args: string[]) {
  const env = { ...process.env, PATH: `${folder.path}${delimiter}${process.env.PATH}` }
  const { status, stderr } = spawnSync(command, args, { cwd: folder.path, env, encoding: 'utf8', timeout: 170_000 })
  return { status, stderr }
}

describe('articles distributed by an engine give what one run gives', () => {
  test.skipIf(!isThere('parallel', '--version'))('GNU parallel', { timeout: 60_000 }, () => {
    // Small enough for several parts.
    const { status } = run('sh', '-c', recipe('GNU parallel').replace('10M', '1k'))
    expect(status).toBe(0)
    expect(readFileSync(join(folder.path, 'records.jsonl'), 'utf8')).toBe(sequential)
  })

  test.skipIf(!isThere(PYTHON, '-c', 'import pyspark'))('Spark', { timeout: 180_000 }, () => {
    const script = recipe('Spark').replace('minPartitions=64', 'minPartitions=3')
    const { status, stderr } = run(PYTHON, '-c', script)
    expect(status, stderr).toBe(0)
    const parts = readdirSync(join(folder.path, 'records')).filter((name) => name.startsWith('part-'))
    const text = parts
      .sort()
      .map((name) => readFileSync(join(folder.path, 'records', name), 'utf8'))
      .join('')
    expect(text).toBe(sequential)
  })

  test('Slurm and Kubernetes: parts, each a run of its own', async () => {
    expect(run('sh', '-c', recipe('Slurm').replace('l/100', 'l/3')).status).toBe(0)
    const parts = readdirSync(folder.path).filter((name) => /^part-\d{3}\.jsonl$/.test(name))
    expect(parts).toHaveLength(3)
    const records: string[] = []
    for (const part of parts.sort()) {
      const { code } = await onrecord([part, '--jobs', '1', '--resume', '--output', `records-${part}`], {
        cwd: folder.path,
      })
      expect(code).toBe(0)
      records.push(readFileSync(join(folder.path, `records-${part}`), 'utf8').replaceAll(`"source":"${part}",`, ''))
    }
    expect(records.join('')).toBe(sequential)
  })
})
