// Prints a hash of the records of each text of the files: run by every engine in a folder where the package is installed.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createExtractor } from 'onrecord'

const extract = createExtractor()
for (const path of process.argv.slice(2)) {
  const content = readFileSync(path, 'utf8')
  const articles = path.endsWith('.jsonl')
    ? content.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
    : [{ id: path, text: content }]
  for (const { id, text, published } of articles) {
    const json = JSON.stringify({ ...extract(text, { published }), explanations: extract.explain(text) })
    console.log(`${id} ${createHash('sha256').update(json).digest('hex')}`)
  }
}
