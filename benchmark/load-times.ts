import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './timing.js'

const SCRIPT = fileURLToPath(new URL('load.ts', import.meta.url))

/** The median time in milliseconds in which the models are loaded, each time in a new process, where nothing is compiled. */
export function loadTime(what: 'names' | 'all', rounds: number): number {
  const times = Array.from({ length: rounds }, () =>
    Number(execFileSync(process.execPath, ['--import', 'tsx', SCRIPT, what], { encoding: 'utf8' })),
  )
  return median(times)
}
