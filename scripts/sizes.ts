/**
 * npm run sizes: what a page downloads, in thousands of bytes, gzipped: the program bundled and minified for browsers without the
 * models, of it the word lists, and each model. With --check it ends with code 1 if a limit is exceeded.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { readModelFiles } from './pack-models.js'
import { packWords } from './wink/pack-words.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const KILO = 1000

/** The most that the program alone may take, and all together, in kB. */
const LIMITS = { code: 150, all: 6000 }

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length / KILO

/** The bundle of a page that imports `exports` from the package. */
async function bundle(exports: string): Promise<string> {
  const build = await rolldown({
    input: 'page',
    platform: 'browser',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? '\0page' : null),
        load: (id) =>
          id === '\0page'
            ? `export { ${exports} } from ${JSON.stringify(join(ROOT, 'dist', 'esm', 'browser.js'))}`
            : null,
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}

async function main(): Promise<number> {
  const code = gzipped(await bundle('loadExtractor'))
  const lists = readdirSync(join(ROOT, 'src', 'generated'))
    .filter((name) => name.endsWith('.ts') && name !== 'inlined-models.ts')
    .map((name) => readFileSync(join(ROOT, 'src', 'generated', name), 'utf8'))
  const models = [...readModelFiles(join(ROOT, 'models')).set('words', packWords())]
  const rows: [string, number][] = [
    ['program, without models', code],
    ['  of it word lists, at most', gzipped(lists.join(''))],
    ...models.map(([name, bytes]): [string, number] => [`model: ${name}`, gzipped(bytes)]),
    ['program and models as a file', code + gzipped(readFileSync(join(ROOT, 'dist', 'generated', 'en.bin')))],
    ['program with the models inlined', gzipped(await bundle('extract'))],
  ]
  for (const [name, size] of rows) console.log(`${name.padEnd(34)}${size.toFixed(0).padStart(6)} kB`)
  console.log(`limits: program ${LIMITS.code} kB, all ${LIMITS.all} kB`)
  const exceeded = code > LIMITS.code || rows.at(-1)![1] > LIMITS.all
  return process.argv.includes('--check') && exceeded ? 1 : 0
}

process.exitCode = await main()
