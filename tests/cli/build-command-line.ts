import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Where the command line is for the tests, which run it as a program of its own: bundled, it starts in a third of the time. */
export const COMMAND_LINE = join(ROOT, '.cache', 'cli', 'cli.js')

export default async function setup(): Promise<void> {
  const build = await rolldown({
    input: { cli: join(ROOT, 'src/cli/main.ts'), 'cli-worker': join(ROOT, 'src/cli/run/worker.ts') },
    external: (source) => !source.startsWith('.') && !source.startsWith('/'),
    platform: 'node',
    treeshake: { moduleSideEffects: false },
  })
  await build.write({ format: 'esm', dir: join(ROOT, '.cache', 'cli'), entryFileNames: '[name].js' })
  await build.close()
  mkdirSync(join(ROOT, '.cache', 'generated'), { recursive: true })
  copyFileSync(join(ROOT, 'src/generated/en.bin'), join(ROOT, '.cache/generated/en.bin'))
}
