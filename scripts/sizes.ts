/**
 * npm run sizes: what a page downloads, in thousands of bytes, gzipped: the program bundled and minified for browsers, and each part of
 * the models. With --check it ends with code 1 if a limit is exceeded.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { KIND_BYTE, type ModelKind } from '../src/model-file.js'
import { openModels } from '../src/models/models.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const KILO = 1000

const KINDS = (Object.keys(KIND_BYTE) as ModelKind[]).filter((kind) => kind !== 'models')

/** The most that the program alone may take, and all together, in kB. */
const LIMITS = { code: 150, all: 6000 }

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length / KILO

/** The bundle of a page that imports `exports` from the package. */
async function bundle(exports: string): Promise<string> {
  const entry = JSON.stringify(join(ROOT, 'src', 'index.ts'))
  const build = await rolldown({
    input: 'page',
    platform: 'browser',
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? '\0page' : null),
        load: (id) => (id === '\0page' ? `export { ${exports} } from ${entry}` : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}

async function main(): Promise<number> {
  const program = gzipped(await bundle('loadExtractor'))
  const file = readFileSync(join(ROOT, 'src', 'generated', 'en.bin'))
  const models = openModels(file)
  const rows: [string, number][] = [
    ['program', program],
    ...KINDS.map((kind): [string, number] => [`models: ${kind}`, gzipped(models.get(kind))]),
    ['all, models as a file', program + gzipped(file)],
    ['all, models inlined', gzipped(await bundle('extract'))],
  ]
  for (const [name, size] of rows) console.log(`${name.padEnd(34)}${size.toFixed(0).padStart(6)} kB`)
  console.log(`limits: program ${LIMITS.code} kB, all ${LIMITS.all} kB`)
  const exceeded = program > LIMITS.code || rows.at(-1)![1] > LIMITS.all
  return process.argv.includes('--check') && exceeded ? 1 : 0
}

process.exitCode = await main()
