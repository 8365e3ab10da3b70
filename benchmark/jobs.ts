/**
 * npm run benchmark:jobs -- FILE.jsonl [ROUNDS]: how much faster the command line is with as many workers as there are processors than with
 * one, the best of some rounds each, in seconds; and whether both write the same bytes. The machine must have nothing else to do.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COMMAND_LINE = fileURLToPath(new URL('../dist/esm/cli.js', import.meta.url))
const [file, rounds = '3'] = process.argv.slice(2)
if (file === undefined) throw new Error('which file of articles? npm run benchmark:jobs -- FILE.jsonl')

const folder = mkdtempSync(join(tmpdir(), 'onrecord-jobs-'))

function seconds(jobs: number): number {
  const start = performance.now()
  const output = join(folder, `${jobs}.jsonl`)
  const { status } = spawnSync(process.execPath, [COMMAND_LINE, file!, '--jobs', String(jobs), '--output', output])
  if (status !== 0) throw new Error(`--jobs ${jobs} ended with ${status}`)
  return (performance.now() - start) / 1000
}

const all = availableParallelism()
const best = new Map([1, all].map((jobs) => [jobs, Number.POSITIVE_INFINITY]))
const [loadBefore] = loadavg()
for (let round = 0; round < Number(rounds); round++) {
  // In turn, so that what else the machine does is shared by both.
  for (const jobs of best.keys()) best.set(jobs, Math.min(best.get(jobs)!, seconds(jobs)))
}
const [one, many] = [1, all].map((jobs) => readFileSync(join(folder, `${jobs}.jsonl`)))
const bytes = one!.equals(many!) ? 'the same bytes' : 'OTHER BYTES'
for (const [jobs, time] of best) console.log(`--jobs ${jobs}  ${time.toFixed(1)} s`)
console.log(
  `${(best.get(1)! / best.get(all)!).toFixed(2)} times as fast, ${bytes}; load before ${loadBefore!.toFixed(1)}`,
)
rmSync(folder, { recursive: true })
