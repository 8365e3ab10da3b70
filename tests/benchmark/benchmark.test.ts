import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shareOfStages } from '../../benchmark/stages.js'
import { countWords, halves, joinTo, median, readTexts } from '../../benchmark/texts.js'

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

test('counts words, halves texts, joins them to a size', () => {
  expect(countWords(['One text.', ' Two\nthree '])).toBe(4)
  expect(halves(['a', 'b', 'c'])).toEqual([['a', 'c'], ['b']])
  expect(joinTo(['ab', 'c'], 9)).toBe('ab\n\nc\n\nab')
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})

test('tells the stage of a sample by the folder of the function, or of the one that called it', () => {
  const node = (id: number, url: string, children: number[], functionName = 'f') => ({
    id,
    children,
    callFrame: { functionName, scriptId: '0', url, lineNumber: 0, columnNumber: 0 },
  })
  const nodes = [
    node(1, '', [2, 5]),
    node(2, 'file:///x/.cache/benchmark/src/extract.js', [3]),
    node(3, 'file:///x/.cache/benchmark/src/names/tagger.js', [4]),
    node(4, 'node:internal/regexp', []),
    node(5, '', [], '(garbage collector)'),
  ]
  const shares = shareOfStages({ nodes, samples: [4, 3, 4, 2, 5, 1], startTime: 0, endTime: 1 })
  expect(shares).toEqual({ names: 0.6, extract: 0.2, 'garbage collection': 0.2 })
})
