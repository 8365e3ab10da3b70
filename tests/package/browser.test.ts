import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { rolldown } from 'rolldown'
import { beforeAll, expect, test } from 'vitest'
import { project, ROOT, run, write } from './project.js'

const FIXTURES = join(ROOT, 'fixtures', 'articles')
const TEXTS = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FIXTURES, name), 'utf8'))

const CHROMIUM = '/usr/bin/chromium'

/** One number that any change of a record changes, by the same few lines in Node and on the page. */
const SUM = `const sum = (text) => { let hash = 0; for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0; return hash }
const sums = texts.map((text) => sum(JSON.stringify([extract(text), explain(text)])))`

let expected: number[]

beforeAll(async () => {
  write({
    'texts.mjs': `export const texts = ${JSON.stringify(TEXTS)}`,
    'sums.mjs': `import { explain, extract } from 'onrecord'\nimport { texts } from './texts.mjs'\n${SUM}\nconsole.log(JSON.stringify(sums))`,
    'page.mjs': `import { explain, extract } from 'onrecord'\nimport { texts } from './texts.mjs'\n${SUM}\nglobalThis.found = JSON.stringify(sums)`,
  })
  expected = JSON.parse(run(process.execPath, 'sums.mjs'))
  const build = await rolldown({ input: join(project, 'page.mjs'), platform: 'browser', cwd: project })
  await build.write({ format: 'iife', file: join(project, 'page.js') })
})

test('bundled for browsers, it runs in an engine that has nothing of Node', () => {
  const page = createContext({ TextDecoder, TextEncoder, console, performance })
  runInContext(readFileSync(join(project, 'page.js'), 'utf8'), page)
  expect(expected.length).toBe(TEXTS.length)
  expect(JSON.parse(page.found)).toEqual(expected)
})

test.runIf(existsSync(CHROMIUM))('in Chromium it gives the same records', () => {
  write({
    'page.html':
      '<meta charset="utf-8"><script src="page.js"></script><pre><script>document.write(found)</script></pre>',
  })
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=60000', '--dump-dom']
  const page = execFileSync(CHROMIUM, [...flags, join(project, 'page.html')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  expect(JSON.parse(/\[[-\d,]+\]/.exec(page)![0])).toEqual(expected)
})
