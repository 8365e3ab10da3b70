/**
 * npm run benchmark -- [FILE | FOLDER]: speed beside wink-nlp and compromise on the same texts, each system in processes of its own, on
 * texts that the process has not seen; where the time goes, start-up, memory, the cost of long texts, worker threads.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { SYSTEMS } from './systems.js'
import type { Timing } from './tasks.js'
import { countWords, median, readTexts } from './texts.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILT = join(ROOT, '.cache', 'benchmark')
/** As it ships: worker threads need the built program. */
const { extractAll } = (await import(
  new URL('../dist/esm/node.js', import.meta.url).href
)) as typeof import('../src/node.js')

const FIXTURES = 'fixtures/articles'
const ROUNDS = 3
const STARTS = 5
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]

/** The program as one file a source, so that a profile tells the stages, and without the tool that strips types as it runs. */
async function build(): Promise<void> {
  rmSync(BUILT, { recursive: true, force: true })
  const bundle = await rolldown({
    input: join(ROOT, 'benchmark', 'process.ts'),
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
  })
  await bundle.write({ dir: BUILT, preserveModules: true, preserveModulesRoot: ROOT })
  execFileSync('mkdir', ['-p', join(BUILT, 'src', 'generated')])
  execFileSync('cp', [join(ROOT, 'src', 'generated', 'en.bin'), join(BUILT, 'src', 'generated', 'en.bin')])
}

function inProcess<T>(task: string, ...args: string[]): T {
  const output = execFileSync(process.execPath, [join(BUILT, 'benchmark', 'process.js'), task, ...args], {
    encoding: 'utf8',
    cwd: ROOT,
  })
  return JSON.parse(output.trim().split('\n').at(-1)!)
}

const perSecond = ({ words, ms }: Timing) => words / (ms / 1000)
const rounded = (count: number) => Math.round(count).toLocaleString('en')
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`

/** The round of median speed of each system; the systems take turns, so that what slows the machine down slows all. */
function compareSystems(path: string): void {
  const names = Object.keys(SYSTEMS)
  const rounds = Array.from({ length: ROUNDS }, () => names.map((name) => inProcess<Timing>('timeUnseen', path, name)))
  const middle = names.map((_, i) => {
    const timings = rounds.map((round) => round[i]!).sort((a, b) => perSecond(a) - perSecond(b))
    return timings[ROUNDS >> 1]!
  })
  const ours = perSecond(middle[0]!)
  names.forEach((name, i) => {
    const timing = middle[i]!
    const garbage = `${((100 * timing.gcMs) / timing.ms).toFixed(0)}% garbage collection`
    const ratio = i === 0 ? '' : `  onrecord has ${(ours / perSecond(timing)).toFixed(2)} of its speed`
    const speed = `${rounded(perSecond(timing)).padStart(9)} words/s`
    console.log(`${name.padEnd(42)}${speed}  ${garbage.padEnd(24)}${megabytes(timing.peak).padStart(7)}${ratio}`)
  })
}

function showStages(path: string): void {
  console.log('\nWhere the time of extract goes')
  for (const [stage, share] of Object.entries(inProcess<Record<string, number>>('stages', path))) {
    if (share >= 0.005) console.log(`${stage.padEnd(42)}${(100 * share).toFixed(1).padStart(6)}%`)
  }
}

function showStart(path: string): void {
  type Start = Readonly<Record<'load' | 'create' | 'first' | 'words', number>>
  const starts = Array.from({ length: STARTS }, () => inProcess<Start>('startUp', path))
  const [load, create, first] = (['load', 'create', 'first'] as const).map((part) =>
    median(starts.map((start) => start[part])),
  )
  const total = median(starts.map((start) => start.load + start.create + start.first))
  console.log(`\nStart, median of ${STARTS} new processes: ${total.toFixed(0)} ms`)
  console.log(
    `import ${load!.toFixed(0)}, models ${create!.toFixed(0)}, first article of ${starts[0]!.words} words ${first!.toFixed(0)} ms`,
  )
}

function showCosts(path: string): void {
  console.log('\nOne long text, joined of articles')
  let least = 0
  for (const size of SIZES) {
    const timing = inProcess<Timing>('costOf', path, String(size))
    const cost = (1000 * timing.ms) / timing.words
    least ||= cost
    const ratio = `${(cost / least).toFixed(2)} times the first`
    console.log(
      `${rounded(size).padStart(12)} characters${cost.toFixed(1).padStart(8)} µs/word  ${ratio}  ${megabytes(timing.peak)}`,
    )
  }
}

/** Each worker compiles the program anew, which takes as long as hundreds of articles: what two of them bring depends on the number. */
const MANY_WORDS = [60_000, 600_000, 3_000_000]

async function showWorkers(texts: readonly string[], words: number): Promise<void> {
  const many = Array.from({ length: Math.ceil(words / countWords(texts)) }, () => texts).flat()
  const time = async (jobs: number): Promise<number> => {
    const from = performance.now()
    for await (const _ of extractAll(many, { jobs }));
    return performance.now() - from
  }
  const [one, two] = [await time(1), await time(2)]
  console.log(
    `${rounded(countWords(many))} words, start included: one thread ${rounded(one)} ms, two workers ${rounded(two)} ms, ${(one / two).toFixed(2)} times as fast`,
  )
}

async function main(path: string): Promise<number> {
  const texts = existsSync(path) ? readTexts(path) : []
  if (texts.length < 2) {
    console.error(`${path} has too few texts; give a .jsonl file with "text" in each line, or a folder of .txt files`)
    return 2
  }
  await build()
  console.log(
    `${texts.length} texts, ${rounded(countWords(texts))} words: every other one to warm up, the others timed once; median of ${ROUNDS} processes\n`,
  )
  compareSystems(path)
  showStages(path)
  showStart(path)
  showCosts(path)
  console.log('')
  for (const words of MANY_WORDS) await showWorkers(texts, words)
  return 0
}

process.exitCode = await main(process.argv[2] ?? FIXTURES)
