/**
 * Makes the page to try onrecord: static files that work from any file server, in any folder of it.
 */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { readFigures } from './figures.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SITE = join(ROOT, 'site')
export const SITE_DIST = join(SITE, 'dist')

/** The worker gets its models from the page: the module that holds them as text stays out of it. */
const withoutInlinedModels: Plugin = {
  name: 'without-inlined-models',
  setup: ({ onResolve }) => onResolve({ filter: /models\/inlined\.js$/ }, ({ path }) => ({ path, external: true })),
}

/** Builds into the folder, which is emptied first. */
export async function buildSite(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const shared: BuildOptions = {
    absWorkingDir: ROOT,
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.txt': 'text' },
    define: { FIGURES: JSON.stringify(readFigures(join(ROOT, 'evaluation', 'figures.md'))) },
    plugins: [withoutInlinedModels],
  }
  await build({ ...shared, entryPoints: { main: 'site/src/main.tsx', site: 'site/style/site.css' }, splitting: true })
  await build({ ...shared, entryPoints: { worker: 'src/worker.ts' } })
  const models = readFileSync(join(ROOT, 'src', 'generated', 'en.bin'))
  writeFileSync(join(out, 'models.deflate'), deflateRawSync(models, { level: 9 }))
  for (const name of ['index.html', 'icon.svg']) cpSync(join(SITE, name), join(out, name))
  await buildServiceWorker(out, shared)
}

/** It keeps every file of this build; another build has another version, and files of its own. */
async function buildServiceWorker(out: string, shared: BuildOptions): Promise<void> {
  const files = readdirSync(out).sort()
  const version = createHash('sha256')
  for (const file of files) version.update(file).update(readFileSync(join(out, file)))
  const define = { FILES: JSON.stringify(files), VERSION: JSON.stringify(version.digest('hex').slice(0, 12)) }
  await build({ ...shared, entryPoints: { 'service-worker': 'site/src/service-worker.ts' }, define })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSite(SITE_DIST)
