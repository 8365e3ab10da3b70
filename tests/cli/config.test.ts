import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderOf, onrecord } from './run-cli.js'

let folder: ReturnType<typeof folderOf>
const run = (...args: string[]) => onrecord(args, { cwd: folder.path })

beforeAll(() => {
  folder = folderOf({
    'a/a.txt': 'The board of zebra crossing met.',
    'good.json': JSON.stringify({ $schema: 'x', names: [{ name: 'zebra crossing', type: 'organization' }] }),
    'list.json': '[]',
    'field.json': '{"names": [], "cue": []}',
    'deep.json': '{"names": [{"name": "A", "type": "animal"}]}',
    'verbs.json': '{"cueVerbs": ["toot", "To Toot"]}',
    'toot.json': '{"cueVerbs": ["toot"]}',
    'toot.txt': 'The bridge is shut. “Nobody asked us,” tooted Ann Roe.',
    'broken.json': '{',
  })
})
afterAll(() => folder.remove())

const entities = (stdout: string) => JSON.parse(stdout).entities.map(({ name }: { name: string }) => name)

test('--config gives names, also to workers; onrecord.config.json is read where it lies beside', async () => {
  expect(entities((await run('a', '--config', 'good.json')).stdout)).toEqual(['zebra crossing'])
  expect(entities((await run('a')).stdout)).toEqual([])
  const config = JSON.stringify({ names: [{ name: 'board', type: 'group' }] })
  writeFileSync(join(folder.path, 'onrecord.config.json'), config)
  expect(entities((await run('a')).stdout)).toEqual(['board'])
})

test('--config gives verbs of saying', async () => {
  const { stdout } = await run('toot.txt', '--config', 'toot.json', '--full')
  expect(JSON.parse(stdout).quotes).toMatchObject([
    { cue: { text: 'tooted', lemma: 'toot' }, speaker: { name: 'Ann Roe' } },
  ])
})

test.each([
  ['list.json', 'must hold an object'],
  ['field.json', 'cue is unknown; the fields are: names, outlets, never, cueVerbs'],
  ['deep.json', 'names[0].type must be one of person, organization, place, group, not "animal"'],
  [
    'verbs.json',
    'cueVerbs[1] must be a verb in small letters, of one word or with a particle ("toot", "fire off"), not "To Toot"',
  ],
  ['broken.json', 'is not JSON'],
  ['missing.json', 'no such file or folder'],
])('%s is refused', async (name, reason) => {
  expect(await run('a', '--config', name)).toEqual({
    code: 2,
    stdout: '',
    stderr: `onrecord: --config ${name}: ${reason}\n`,
  })
})
