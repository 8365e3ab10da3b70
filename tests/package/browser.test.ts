import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createContext, runInContext } from 'node:vm'
import { rolldown } from 'rolldown'
import { beforeAll, describe, expect, test } from 'vitest'
import { project, ROOT, run, write } from './project.js'

const FIXTURES = join(ROOT, 'fixtures', 'articles')
const TEXTS = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FIXTURES, name), 'utf8'))

/** The browsers that may be on this machine, and how each opens a page without a window. */
const BROWSERS = [
  {
    name: 'Chromium',
    program: '/usr/bin/chromium',
    flags: () => ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'],
  },
  {
    name: 'Firefox',
    program: '/usr/bin/firefox-esr',
    flags: () => ['--headless', '--no-remote', '--profile', mkdtempSync(join(project, 'firefox-'))],
  },
].filter(({ program }) => existsSync(program))

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

describe.each(BROWSERS)('in $name', (browser) => {
  test('it gives the same records', async () => {
    write({
      'same-page.html': `<meta charset="utf-8"><script src="page.js"></script>
        <script>fetch('/result', { method: 'POST', body: found })</script>`,
    })
    expect(await resultOfPage<number[]>(browser, 'same-page.html')).toEqual(expected)
  })

  test('a page stays responsive while a worker puts a hundred articles on record', async () => {
    write({
      'worker-page.mjs': `import { connectWorker } from 'onrecord'
      import { texts } from './texts.mjs'
      const extract = connectWorker(new Worker(new URL('worker-program.js', location.href), { type: 'module' }))
      const many = Array.from({ length: 100 }, (_, i) => texts[i % texts.length])
      let longest = 0
      let last = performance.now()
      const clock = setInterval(() => {
        longest = Math.max(longest, performance.now() - last)
        last = performance.now()
      }, 10)
      const articles = await Promise.all(many.map((text) => extract(text)))
      clearInterval(clock)
      const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0)
      await fetch('/result', { method: 'POST', body: JSON.stringify({ articles: articles.length, quotes, longest }) })`,
      'worker-program.mjs': `import 'onrecord/worker'`,
      'worker-page.html': '<meta charset="utf-8"><script type="module" src="worker-page.js"></script>',
    })
    for (const name of ['worker-page', 'worker-program']) {
      const build = await rolldown({ input: join(project, `${name}.mjs`), platform: 'browser', cwd: project })
      await build.write({ format: 'esm', dir: project, entryFileNames: `${name}.js`, codeSplitting: false })
    }
    const { articles, quotes, longest } = await resultOfPage<WorkerResult>(browser, 'worker-page.html')
    expect(articles).toBe(100)
    expect(quotes).toBeGreaterThan(100)
    // One article takes some ten milliseconds, all of them seconds: a page that did the work itself would stand still for these.
    expect(longest).toBeLessThan(1_000)
  })
})

interface WorkerResult {
  readonly articles: number
  readonly quotes: number
  readonly longest: number
}

/** Serves the project, opens a page of it and waits for what the page posts. */
async function resultOfPage<Result>({ program, flags }: (typeof BROWSERS)[number], page: string): Promise<Result> {
  let finish!: (result: string) => void
  const result = new Promise<string>((resolve) => {
    finish = resolve
  })
  const server = createServer((request, response) => {
    if (request.method === 'POST') text(request).then(finish, finish)
    const path = join(project, request.url!.slice(1))
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html')
    response.end(request.method === 'GET' && existsSync(path) ? readFileSync(path) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const browser = spawn(program, [...flags(), `http://127.0.0.1:${port}/${page}`], { stdio: 'ignore' })
  try {
    return JSON.parse(await result)
  } finally {
    browser.kill()
    server.close()
    server.closeAllConnections()
  }
}
