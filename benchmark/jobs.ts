/**
 * npm run benchmark:jobs -- FILE.jsonl [ROUNDS]: how much faster the command line is with as many workers as there are processors than with
 * one, the best of some rounds each, in seconds, beside the seconds of processor time that it took; and whether both write the same bytes.
 * The machine must have nothing else to do.
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

/** Writes the processor time of all threads to the fourth stream when the command ends. */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  import { isMainThread } from 'node:worker_threads'
  if (isMainThread) process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    writeSync(3, String((user + system) / 1e6))
  })`)}`

interface Cost {
  readonly seconds: number
  readonly ofProcessors: number
}

function costOf(jobs: number): Cost {
  const start = performance.now()
  const command = [COMMAND_LINE, file!, '--jobs', String(jobs), '--output', join(folder, `${jobs}.jsonl`)]
  const { status, output } = spawnSync(process.execPath, ['--import', METER, ...command], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`--jobs ${jobs} ended with ${status}`)
  return { seconds: (performance.now() - start) / 1000, ofProcessors: Number(output[3]) }
}

const all = availableParallelism()
const best = new Map<number, Cost>()
const [loadBefore] = loadavg()
for (let round = 0; round < Number(rounds); round++) {
  // In turn, so that what else the machine does is shared by both.
  for (const jobs of [1, all]) {
    const cost = costOf(jobs)
    if (cost.seconds < (best.get(jobs)?.seconds ?? Number.POSITIVE_INFINITY)) best.set(jobs, cost)
  }
}
const [one, many] = [1, all].map((jobs) => readFileSync(join(folder, `${jobs}.jsonl`)))
const bytes = one!.equals(many!) ? 'the same bytes' : 'OTHER BYTES'
for (const [jobs, { seconds, ofProcessors }] of best)
  console.log(`--jobs ${jobs}  ${seconds.toFixed(1)} s, ${ofProcessors.toFixed(1)} s of processor time`)
console.log(
  `${(best.get(1)!.seconds / best.get(all)!.seconds).toFixed(2)} times as fast, ${bytes}; load before ${loadBefore!.toFixed(1)}`,
)
rmSync(folder, { recursive: true })
