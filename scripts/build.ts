/**
 * Makes dist/: the program for `import` (dist/esm) and for `require` (dist/cjs), each entry one file beside what entries share, the
 * types of what the entries export, and the models.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputOptions, type Plugin, rolldown } from 'rolldown'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SRC = join(ROOT, 'src')
const DIST = join(ROOT, 'dist')
const TYPES = join(ROOT, '.cache', 'types')

/** Names of the built files and the sources that they are made of. */
const LIBRARY = {
  index: 'index-node.ts',
  corrections: 'corrections/index.ts',
  formats: 'formats.ts',
  node: 'node.ts',
  worker: 'worker.ts',
  html: 'html/from-html.ts',
}
const ESM = {
  ...LIBRARY,
  browser: 'index.ts',
  cli: 'cli/main.ts',
  'cli-worker': 'cli/run/worker.ts',
  inlined: 'models/inlined.ts',
  'extract-worker': 'node/extract-worker.ts',
}

const PUBLIC_TYPES = ['index', 'corrections/index', 'formats', 'node', 'worker', 'html/from-html']

async function main(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true })
  await bundle(ESM, { format: 'esm', dir: join(DIST, 'esm') })
  await bundle(LIBRARY, { format: 'cjs', dir: join(DIST, 'cjs'), exports: 'named' })
  chmodSync(join(DIST, 'esm', 'cli.js'), 0o755)
  mkdirSync(join(DIST, 'generated'))
  copyFileSync(join(SRC, 'generated', 'en.bin'), join(DIST, 'generated', 'en.bin'))
  // By this file all in its folder is CommonJS, the types included.
  writeFileSync(join(DIST, 'cjs', 'package.json'), '{ "type": "commonjs" }\n')
  emitTypes()
}

async function bundle(entries: Readonly<Record<string, string>>, output: OutputOptions): Promise<void> {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const packages = Object.keys({ ...dependencies, ...peerDependencies })
  const outside = new RegExp(`^(?:node:|(?:${packages.join('|')})(?:/|$))`)
  const build = await rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(SRC, source)])),
    external: (id) => outside.test(id),
    platform: 'node',
    treeshake: { moduleSideEffects: false },
    plugins: output.format === 'cjs' ? [inlinedOnce] : [],
  })
  await build.write({ ...output, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' })
  await build.close()
}

/** The models as text are large, and for browsers: in the package once. */
const inlinedOnce: Plugin = {
  name: 'inlined-once',
  resolveId: (source) => (source.endsWith('models/inlined.js') ? { id: '../esm/inlined.js', external: true } : null),
}

/** Of all types that the compiler writes, those that the entries reach, once for each kind of module. */
function emitTypes(): void {
  rmSync(TYPES, { recursive: true, force: true })
  execFileSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json', '--outDir', TYPES], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  const reached = new Set(PUBLIC_TYPES.map((name) => join(TYPES, `${name}.d.ts`)))
  for (const file of reached) {
    const source = readFileSync(file, 'utf8')
    for (const [, path] of source.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
      reached.add(join(dirname(file), `${path}.d.ts`))
    }
    for (const kind of ['esm', 'cjs']) {
      const target = join(DIST, kind, 'types', relative(TYPES, file))
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(file, target)
    }
  }
}

await main()
