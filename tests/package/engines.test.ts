import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ENGINES } from '../../scripts/engines.js'
import { project, ROOT, run } from './project.js'

const FIXTURES = join(ROOT, 'fixtures', 'articles')
const PATHS = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(FIXTURES, name))

copyFileSync(join(ROOT, 'scripts', 'hash-records.mjs'), join(project, 'hash-records.mjs'))

const hashes = ([program, ...args]: readonly string[]) => run(program!, ...args, 'hash-records.mjs', ...PATHS)
const [here, ...others] = ENGINES
const expected = hashes(here!.command)

test.each(others)('$name gives the same records of every fixture, byte for byte', ({ command }) => {
  expect(expected.split('\n').length).toBeGreaterThan(PATHS.length)
  expect(hashes(command)).toBe(expected)
})
