/**
 * npm run mutate: mutation testing by Stryker. Puts one fault at a time into the code of a folder (by default all of those that decide) and
 * runs the tests that reach it: a fault that no test notices survives. --sample N tries so many faults of each folder, drawn by --seed;
 * --write lists the survivors in docs/mutants.md.
 *
 * Faults in what is made once, when a module is loaded, need every test anew and are left out, and counted.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { Instrumenter } from '@stryker-mutator/instrumenter'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DOCUMENT = `${ROOT}docs/mutants.md`
const FOLDERS = ['src/attribution', 'src/dates', 'src/quotations', 'src/names']
const NOT_DRAWN = 'not drawn'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})

/** Stryker makes every fault and tries all that have no status yet. */
function drawMutants(count: number, seed: number): void {
  const { instrument } = Instrumenter.prototype
  Instrumenter.prototype.instrument = async function (...args) {
    const result = await instrument.apply(this, args)
    const ids = result.mutants.filter(({ status }) => status === undefined).map(({ id }) => id)
    const drawn = new Set(shuffled(ids, seed).slice(0, count))
    const mutants = result.mutants.map((mutant) => {
      if (drawn.has(mutant.id) || mutant.status !== undefined) return mutant
      return { ...mutant, status: 'Ignored' as const, statusReason: NOT_DRAWN }
    })
    return { ...result, mutants }
  }
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items]
  let state = seed
  for (let i = result.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    const j = (state >>> 0) % (i + 1)
    const moved = result[i]!
    result[i] = result[j]!
    result[j] = moved
  }
  return result
}

function tryMutants(folder: string): Promise<MutantResult[]> {
  const stryker = new Stryker({
    mutate: [folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutate.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 30,
    // TypeScript 7 has no interface that Stryker could rewrite the configuration with; nothing needs it.
    tsconfigFile: 'none',
    ignorePatterns: ['/dist*', '/models', '/site', '/benchmark', '/training', '/evaluation', '/docs', '/.cache'],
    tempDirName: '.cache/stryker',
    reporters: ['json'],
    jsonReporter: { fileName: '.cache/mutants.json' },
    warnings: false,
  })
  return stryker.runMutationTest()
}

interface Outcome {
  readonly folder: string
  readonly line: string
  readonly survivors: readonly MutantResult[]
}

function outcomeOf(folder: string, results: readonly MutantResult[]): Outcome {
  const drawn = results.filter(({ statusReason }) => statusReason !== NOT_DRAWN)
  const notRun = drawn.filter(({ status }) => status === 'Ignored')
  const killed = drawn.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  const survivors = drawn.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const tried = killed.length + survivors.length
  const share = ((100 * killed.length) / tried).toFixed(1)
  const line =
    `${folder}: ${killed.length} of ${tried} faults noticed (${share}%), of ${results.length} that can be made, ` +
    `${drawn.length} drawn, ${notRun.length} of them in what is made once`
  return { folder, line, survivors }
}

/** A survivor as it stands in the code: without its place, which the next edit would change. */
function showSurvivor({ fileName, location, replacement }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(location.start.line - 1, location.end.line)
  const last = lines.at(-1)!.slice(0, location.end.column - 1)
  const original = [...lines.slice(0, -1), last].join('\n').slice(location.start.column - 1)
  return `${fileName.replace(ROOT, '')}: \`${oneLine(original)}\` → \`${oneLine(replacement ?? '')}\``
}

function oneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ').replaceAll('`', '´')
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line
}

/** Puts the survivors of a folder in the place of those that were found before. */
function writeSurvivors({ folder, line, survivors }: Outcome): void {
  const [intro, ...sections] = readFileSync(DOCUMENT, 'utf8').split(/^(?=## )/m)
  const list = survivors.map((survivor) => `- ${showSurvivor(survivor)}\n`).join('')
  const command = `npm run mutate -- ${folder} --sample ${values.sample} --seed ${values.seed}`
  const others = sections.filter((section) => !section.startsWith(`## ${folder}\n`)).map((section) => section.trim())
  const all = [...others, `## ${folder}\n\n\`${command}\`: ${line}\n\n${list}`.trim()]
  writeFileSync(DOCUMENT, `${[intro!.trim(), ...all.sort()].join('\n\n')}\n`)
}

drawMutants(Number(values.sample), Number(values.seed))
for (const folder of positionals.length > 0 ? positionals : FOLDERS) {
  const outcome = outcomeOf(folder, await tryMutants(folder))
  if (values.write) writeSurvivors(outcome)
  else for (const survivor of outcome.survivors) console.log(`  ${showSurvivor(survivor)}`)
  console.log(outcome.line)
}
