/**
 * npm run sizes: what a page downloads, in thousands of bytes, gzipped: the program bundled and minified for browsers, its
 * word lists, and each model. With --check it ends with code 1 if a limit is exceeded.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { packGazetteer } from './gazetteer.js'
import { readModelFiles } from './pack-models.js'
import { packWords } from './wink/pack-words.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const KILO = 1000

/** The most that the program alone may take, and all together, in kB. */
const LIMITS = { code: 150, all: 6000 }

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length / KILO

/** The bundle of a page that imports `exports` from the package; without what src/generated/ holds, if that is left out. */
async function bundle(exports: string, withData = true): Promise<string> {
  const entry = JSON.stringify(join(ROOT, 'src', 'index.ts'))
  const build = await rolldown({
    input: 'page',
    platform: 'browser',
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? '\0page' : null),
        load: (id) => {
          if (id === '\0page') return `export { ${exports} } from ${entry}`
          return withData || !id.includes('/src/generated/') ? null : emptied(readFileSync(id, 'utf8'))
        },
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}

/** A module with the same exports and nothing in them. */
function emptied(module: string): string {
  return [...module.matchAll(/^export const (\w+): (string|readonly)/gm)]
    .map(([, name, type]) => `export const ${name} = ${type === 'string' ? "''" : '[]'}\n`)
    .join('')
}

async function main(): Promise<number> {
  const code = gzipped(await bundle('loadExtractor', false))
  const program = gzipped(await bundle('loadExtractor'))
  const models = [...readModelFiles(join(ROOT, 'models')).set('gazetteer', packGazetteer()).set('words', packWords())]
  const rows: [string, number][] = [
    ['program', code],
    ['word lists of the program', program - code],
    ...models.map(([name, bytes]): [string, number] => [`model: ${name}`, gzipped(bytes)]),
    ['all, models as a file', program + gzipped(readFileSync(join(ROOT, 'src', 'generated', 'en.bin')))],
    ['all, models inlined', gzipped(await bundle('extract'))],
  ]
  for (const [name, size] of rows) console.log(`${name.padEnd(34)}${size.toFixed(0).padStart(6)} kB`)
  console.log(`limits: program ${LIMITS.code} kB, all ${LIMITS.all} kB`)
  const exceeded = code > LIMITS.code || rows.at(-1)![1] > LIMITS.all
  return process.argv.includes('--check') && exceeded ? 1 : 0
}

process.exitCode = await main()
