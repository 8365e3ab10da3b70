/**
 * npm run evaluate:engines -- FILES: whether Node, Deno and Bun give the same records of every text of the files, byte for byte. Without
 * files, of the dev articles of the gold folder.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ENGINES, installEngines } from './engines.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DEV = ['ww-dev', 'quotes-dev', 'wikinews-dev'].map((name) => `../shared/gold/${name}.jsonl`)

installEngines()
const paths = process.argv.length > 2 ? process.argv.slice(2) : DEV
const hashes = ENGINES.map(({ command: [program, ...args] }) =>
  execFileSync(program!, [...args, 'scripts/hash-records.mjs', ...paths], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n'),
)
const [expected] = hashes
ENGINES.forEach(({ name }, i) => {
  const same = expected!.filter((line, k) => line === hashes[i]![k]).length
  console.log(`${name.padEnd(16)}${same} of ${expected!.length} texts the same`)
  if (same < expected!.length) process.exitCode = 1
})
