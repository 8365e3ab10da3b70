/**
 * The name tagger by itself on passages.txt: kinds of news that the gold articles hardly have.
 *
 * npx tsx evaluation/passages.ts [--errors]
 */
import { readFileSync } from 'node:fs'
import { createNameTagger } from '../src/names/tag-names.js'
import { shippedModels } from '../src/node/shipped-models.js'
import { createReader } from '../src/text/read.js'
import { inContext } from './errors/listing.js'

const MARK = /\[(person|organization|place|group) ([^\]]+)\]/g

const read = createReader(shippedModels())
const tag = createNameTagger(shippedModels())
const listErrors = process.argv.includes('--errors')
const counts = new Map<string, { right: number; invented: number; missed: number }>()

function count(type: string): { right: number; invented: number; missed: number } {
  const known = counts.get(type) ?? { right: 0, invented: 0, missed: 0 }
  counts.set(type, known)
  return known
}

const lines = readFileSync(new URL('passages.txt', import.meta.url), 'utf8').split('\n')
for (const line of lines.filter((one) => one !== '' && !one.startsWith('#'))) {
  const text = line.replace(MARK, '$2')
  let removed = 0
  const gold = [...line.matchAll(MARK)].map(({ 0: all, 1: type, 2: name, index }) => {
    const start = index - removed
    removed += all.length - name!.length
    return { start, end: start + name!.length, type: type! }
  })
  const found = tag(read(text))
  const keys = (spans: readonly { start: number; end: number; type: string }[]) =>
    new Set(spans.map(({ start, end, type }) => `${start} ${end} ${type}`))
  const [goldKeys, foundKeys] = [keys(gold), keys(found)]
  for (const span of gold) {
    const isFound = foundKeys.has(`${span.start} ${span.end} ${span.type}`)
    count(span.type)[isFound ? 'right' : 'missed']++
    if (!isFound && listErrors) console.log(`missed ${span.type}: ${inContext(text, span)}`)
  }
  for (const span of found) {
    if (goldKeys.has(`${span.start} ${span.end} ${span.type}`)) continue
    count(span.type).invented++
    if (listErrors) console.log(`invented ${span.type}: ${inContext(text, span)}`)
  }
}
for (const [type, { right, invented, missed }] of counts) {
  console.log(`${type}: ${right} right, ${invented} invented, ${missed} missed`)
}
