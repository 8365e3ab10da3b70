/**
 * npm run mutate: mutation testing by Stryker. Puts one fault at a time into the code of a folder (by default all of those that decide) and
 * runs the tests that reach it: a fault that no test notices survives. --sample N tries so many faults of each folder, drawn by --seed;
 * --write lists the survivors in docs/mutants.md.
 *
 * Faults in what is made once, when a module is loaded, need every test anew and are left out, and counted.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Mutant, MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { glob } from 'tinyglobby'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DOCUMENT = `${ROOT}docs/mutants.md`
const FOLDERS = ['src/attribution', 'src/dates', 'src/quotations', 'src/names']
const NOT_DRAWN = 'not drawn'
const { instrument } = Instrumenter.prototype

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})

/** What tells a fault from all others. */
function keyOf({ fileName, location, replacement }: Mutant): string {
  return JSON.stringify([fileName, location, replacement])
}

/** Every fault that can be made in the files of a folder. */
async function listMutants(paths: readonly string[]): Promise<readonly Mutant[]> {
  const logger = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false }
  const files = paths.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const options = { plugins: null, excludedMutations: [], ignorers: [] }
  return (await new Instrumenter(logger as never).instrument(files, options)).mutants
}

/** Stryker makes what lies in a place that is drawn, other faults included: those it leaves out. */
function leaveOutAllBut(drawn: ReadonlySet<string>): void {
  Instrumenter.prototype.instrument = async function (...args) {
    const result = await instrument.apply(this, args)
    const mutants = result.mutants.map((mutant) => {
      return drawn.has(keyOf(mutant)) ? mutant : { ...mutant, status: 'Ignored' as const, statusReason: NOT_DRAWN }
    })
    return { ...result, mutants }
  }
}

function placeOf({ fileName, location: { start, end } }: Mutant): string {
  return `${relative(ROOT, fileName)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
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

function tryMutants(drawn: readonly Mutant[]): Promise<MutantResult[]> {
  leaveOutAllBut(new Set(drawn.map(keyOf)))
  const stryker = new Stryker({
    mutate: drawn.map(placeOf),
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
    ignorePatterns: ['/dist*', '/models', '/site', '/benchmark', '/evaluation', '/docs', '/.cache'],
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

async function outcomeOf(folder: string): Promise<Outcome> {
  const mutants = await listMutants(
    await glob(folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`, { absolute: true }),
  )
  const results = await tryMutants(shuffled(mutants, Number(values.seed)).slice(0, Number(values.sample)))
  const drawn = results.filter(({ statusReason }) => statusReason !== NOT_DRAWN)
  const notRun = drawn.filter(({ status }) => status === 'Ignored')
  const killed = drawn.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  const survivors = drawn.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const tried = killed.length + survivors.length
  const share = ((100 * killed.length) / tried).toFixed(1)
  const line =
    `${folder}: ${killed.length} of ${tried} faults noticed (${share}%), of ${mutants.length} that can be made, ` +
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

for (const folder of positionals.length > 0 ? positionals : FOLDERS) {
  const outcome = await outcomeOf(folder)
  if (values.write) writeSurvivors(outcome)
  else for (const survivor of outcome.survivors) console.log(`  ${showSurvivor(survivor)}`)
  console.log(outcome.line)
}
