import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countWords, readTexts, repeat } from '../../benchmark/texts.js'
import { medianTimes, WARM_UP } from '../../benchmark/timing.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'benchmark-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('reads .txt and .jsonl files, and folders of them', () => {
  writeFileSync(join(folder, 'a.txt'), 'One text.')
  writeFileSync(join(folder, 'b.jsonl'), '{"text":"Two."}\n{"text":"Three."}\n')
  writeFileSync(join(folder, 'c.json'), '{}')
  expect(readTexts(folder)).toEqual(['One text.', 'Two.', 'Three.'])
  expect(readTexts(join(folder, 'b.jsonl'))).toEqual(['Two.', 'Three.'])
})

test('repeats texts up to a number of words', () => {
  expect(countWords(['One text.', ' Two\nthree '])).toBe(4)
  expect(repeat(['one', 'two three'], 4)).toEqual(['one', 'two three', 'one', 'two three'])
  expect(repeat([''], 4)).toEqual([])
})

test('runs the tasks in turns, in each round', () => {
  const runs: string[] = []
  const times = medianTimes(
    ['a', 'b'].map((name) => ({ name, run: () => runs.push(name) })),
    2,
  )
  expect(runs.join('')).toBe('ab'.repeat(WARM_UP + 2))
  expect(times).toHaveLength(2)
})
