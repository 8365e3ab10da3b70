import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DOCUMENTS, ROOT, readDocument } from '../scripts/docs.js'
import * as corrections from '../src/corrections/index.js'
import * as formats from '../src/formats.js'
import * as html from '../src/html/from-html.js'
import * as library from '../src/index.js'
import * as node from '../src/node.js'

/** What an example may use as if it had been imported. */
const EXPORTS: Readonly<Record<string, unknown>> = { ...library, ...formats, ...corrections, ...html, ...node }

/** `EXPRESSION // VALUE`: the expression has that value. */
const CLAIM = /^(.+?) \/\/ (.+)$/gm
const CODE = /^```js\n([\s\S]*?)^```$/gm
const DOCSTRING_EXAMPLE = /@example\n((?: \*(?! @|\/).*\n)+)/g

/** Those of the reference are those of the docstrings. */
function examplesOf(path: string, markdown: string): string[] {
  return path.startsWith('docs/reference/') ? [] : [...markdown.matchAll(CODE)].map(([, code]) => code!)
}

function docstringExamples(source: string): string[] {
  return [...source.matchAll(DOCSTRING_EXAMPLE)].map(([, lines]) => lines!.replace(/^ \* ?/gm, ''))
}

const AsyncFunction = (async () => {}).constructor as FunctionConstructor

/** Runs an example and checks each of its claims; returns how many there were. */
async function runExample(code: string): Promise<number> {
  let claims = 0
  const claim = (value: unknown, expected: unknown) => {
    claims++
    expect(value).toEqual(expected)
  }
  const script = code.replace(/^import .*$/gm, '').replace(CLAIM, 'claim(($1), ($2))')
  await new AsyncFunction(...Object.keys(EXPORTS), 'claim', script)(...Object.values(EXPORTS), claim)
  return claims
}

/** A program and, after "prints", what it prints. */
const PROGRAM = /^```ts\n([\s\S]*?)^```\n\nprints\n\n```\n([\s\S]*?)^```$/gm

async function printed(program: string): Promise<string> {
  const lines: unknown[] = []
  const console = { log: (line: unknown) => lines.push(line) }
  const script = program.replace(/^import .*$/gm, '')
  await new AsyncFunction(...Object.keys(EXPORTS), 'console', script)(...Object.values(EXPORTS), console)
  return lines.map((line) => `${line}\n`).join('')
}

test('the program of the README prints what it says', async () => {
  const programs = [...readDocument('README.md').matchAll(PROGRAM)]
  expect(programs.length).toBe(1)
  for (const [, program, output] of programs) expect(await printed(program!)).toBe(output)
})

describe.each(DOCUMENTS)('%s', (path) => {
  const markdown = readDocument(path)

  test('links to files that exist', () => {
    const links = [...markdown.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link!)
    for (const link of links) expect(() => readFileSync(join(ROOT, path, '..', link)), link).not.toThrow()
  })

  test.each(examplesOf(path, markdown))('example %#', async (code) => {
    expect(await runExample(code)).toBeGreaterThan(0)
  })
})

test.each([
  ['index', library],
  ['node', node],
  ['formats', formats],
  ['corrections', corrections],
  ['html/from-html', html],
])('the reference of %s has every function', (entry, exported) => {
  const reference = readDocument(`docs/reference/${entry}.md`)
  const missing = Object.keys(exported).filter((name) => !new RegExp(`^### ${name}(?:\\(\\))?$`, 'm').test(reference))
  expect(missing, 'npm run docs').toEqual([])
})

test('every dependency has its reason', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const reasons = readDocument('docs/decisions/dependencies.md')
  const named = Object.keys(dependencies)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([])
})

describe('docstrings', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const examples = files.flatMap((name) => docstringExamples(readFileSync(join(ROOT, 'src', name), 'utf8')))

  test.each(examples)('%s', async (code) => {
    expect(await runExample(code)).toBeGreaterThan(0)
  })
})
