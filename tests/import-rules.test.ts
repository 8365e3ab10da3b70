import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** An import of a source file: of a file of src/ ("text/document.ts"), or of a package ("fflate"). */
interface Import {
  from: string
  to: string
  /** Of types alone: it is gone when the program runs. */
  ofTypes: boolean
}

const IMPORT =
  /^(?:import|export)\s+(type\s+)?(?:(\*[^'"]*|[\w$]+|\{[^}]*\}|[\w$]+,\s*\{[^}]*\})\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

function importsOf(file: string): Import[] {
  if (!files.includes(file)) return []
  const source = readFileSync(join(SRC, file), 'utf8')
  return [...source.matchAll(IMPORT)].map(([, type, names, path, dynamic]) => {
    const target = (path ?? dynamic)!
    const relative = target.startsWith('.')
    const to = relative ? sourceOf(posix.join(dirname(file), target)) : target
    return { from: file, to, ofTypes: type !== undefined || onlyTypes(names) }
  })
}

function sourceOf(module: string): string {
  const path = module.replace(/\.js$/, '.ts')
  return files.includes(path) ? path : path.replace(/\.ts$/, '.tsx')
}

function onlyTypes(names = ''): boolean {
  if (!names.startsWith('{')) return false
  const list = names
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return list.every((name) => name.startsWith('type '))
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
const imports = files.flatMap(importsOf)

const STAGES = ['names', 'dates', 'quotations', 'mentions', 'coreference', 'attribution']
/** Coreference and attribution read the mentions alike. */
const READ_MENTIONS = ['coreference', 'attribution']
const SHARED = [
  'records.ts',
  'entity-id.ts',
  'language',
  'text',
  'syntax',
  'models',
  'model-file.ts',
  'model-error.ts',
  'generated',
]

/** The folder of src/ that a file lies in, or the file itself; of a package its name. */
function partOf(file: string): string {
  return isPackage(file) ? `package ${file}` : file.split('/')[0]!
}

function isPackage(name: string): boolean {
  return !files.includes(name)
}

/** The imports that break a rule, as a person reads them. */
function breaches(rule: (one: Import) => boolean): string[] {
  return imports.filter((one) => !rule(one)).map(({ from, to }) => `${from} imports ${to}`)
}

describe('who may import whom', () => {
  test('every import is of a file of src/ or of a package that the library stands on', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(SRC, '..', 'package.json'), 'utf8'))
    const known = (name: string): boolean =>
      // What is read at build time, and what is bundled.
      /^(?:node:\w+(?:\/\w+)?|compromise\/three|entities\/decode)$/.test(name) ||
      Object.keys({ ...dependencies, ...peerDependencies }).some(
        (dependency) => name === dependency || name.startsWith(`${dependency}/`),
      )
    expect(imports.length).toBeGreaterThan(files.length)
    expect(breaches(({ to }) => files.includes(to) || known(to))).toEqual([])
  })

  test('records.ts imports nothing', () => {
    expect(breaches(({ from }) => from !== 'records.ts')).toEqual([])
  })

  test('a stage imports what all share, its own files, and of its siblings only types', () => {
    expect(
      breaches(({ from, to, ofTypes }) => {
        if (!STAGES.includes(partOf(from))) return true
        const part = partOf(to)
        if (part === 'mentions' && READ_MENTIONS.includes(partOf(from))) return true
        return SHARED.includes(part) || part === partOf(from) || (STAGES.includes(part) && ofTypes)
      }),
    ).toEqual([])
  })

  test('text/ imports no stage, language/ nothing but generated lists and types', () => {
    expect(
      breaches(({ from, to, ofTypes }) => {
        if (partOf(from) === 'text')
          return (
            ['records.ts', 'language', 'text', 'models', 'model-file.ts', 'generated'].includes(partOf(to)) ||
            isPackage(to)
          )
        if (partOf(from) === 'language')
          return ofTypes || ['language', 'generated'].includes(partOf(to)) || isPackage(to)
        return true
      }),
    ).toEqual([])
  })

  test('only extract.ts and the index know the stages; only the command line knows formats', () => {
    expect(
      breaches(({ from, to, ofTypes }) => {
        if (STAGES.includes(partOf(to))) return ofTypes || from === 'extract.ts' || STAGES.includes(partOf(from))
        if (partOf(to) === 'formats')
          return ['formats', 'formats.ts', 'report', 'node', 'node.ts', 'cli'].includes(partOf(from))
        return partOf(to) !== 'cli' || partOf(from) === 'cli'
      }),
    ).toEqual([])
  })

  test('summary/ knows records and language/ only', () => {
    expect(
      breaches(
        ({ from, to }) => partOf(from) !== 'summary' || ['records.ts', 'language', 'summary'].includes(partOf(to)),
      ),
    ).toEqual([])
  })

  test('formats/ knows records and their summary only', () => {
    expect(
      breaches(({ from, to }) => {
        // The table of formats names every format, also those that are rooms of their own.
        const known =
          from === 'formats/formats.ts'
            ? ['formats', 'report', 'node']
            : ['records.ts', 'entity-id.ts', 'input-error.ts', 'summary', 'formats']
        return partOf(from) !== 'formats' || known.includes(partOf(to)) || isPackage(to)
      }),
    ).toEqual([])
  })

  test('corrections/ knows records only, report/ records, corrections, summary and what formats are', () => {
    const known: Record<string, readonly string[]> = {
      corrections: ['records.ts', 'input-error.ts', 'corrections'],
      report: ['records.ts', 'corrections', 'summary', 'formats', 'report', 'generated'],
    }
    expect(breaches(({ from, to }) => isPackage(to) || (known[partOf(from)]?.includes(partOf(to)) ?? true))).toEqual([])
    expect(breaches(({ from, to }) => !/^(?:preact|d3-)/.test(to) || partOf(from) === 'report')).toEqual([])
  })

  test('nothing imports wink-nlp, only cli/ and node/ Node, only a file that nothing imports compromise', () => {
    expect(breaches(({ to }) => !/^wink-/.test(to))).toEqual([])
    const reader = 'language/en/compromise.ts'
    expect(breaches(({ from, to }) => !/^compromise/.test(to) || from === reader)).toEqual([])
    expect(breaches(({ to }) => to !== reader)).toEqual([])
    expect(breaches(({ from, to }) => !/^node:/.test(to) || ['cli', 'node'].includes(partOf(from)))).toEqual([])
  })

  test('what runs in browsers reaches nothing of Node', () => {
    const entries = ['index.ts', 'html.ts', 'formats.ts', 'worker.ts'].filter((entry) => files.includes(entry))
    const reached = new Set(entries)
    for (const file of reached) {
      for (const { to, ofTypes } of importsOf(file)) if (!ofTypes) reached.add(to)
    }
    expect(reached).toContain('extract.ts')
    expect([...reached].filter((name) => /^node:|^node\/|^cli\//.test(name))).toEqual([])
  })

  test('no file reaches itself through its imports', () => {
    const targets = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .map(({ to }) => to)
          .filter((to) => !isPackage(to)),
      ]),
    )
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' -> ')]
      if (done.has(file)) return []
      const found = targets.get(file)!.flatMap((to) => visit(to, [...path, file]))
      done.add(file)
      return found
    }
    expect(files.flatMap((file) => visit(file, []))).toEqual([])
  })
})
