import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { JEST } from '../../scripts/engines.js'
import { project, ROOT, run, tool, write } from './project.js'

const TEXT = '“We will appeal,” said Anna Berg on Tuesday.'
const QUOTE = JSON.stringify(TEXT)

describe('in Node', () => {
  test('by import, all entries', () => {
    write({
      'all.mjs': `
        import { createExtractor, explain, extract, loadExtractor, ModelError } from 'onrecord'
        import { jsonLine } from 'onrecord/formats'
        import { applyCorrections } from 'onrecord/corrections'
        import { extractAll, shippedModels } from 'onrecord/node'
        import { readFileSync } from 'node:fs'
        import { fileURLToPath } from 'node:url'
        const article = extract(${QUOTE}, { published: '2024-03-22' })
        const bytes = readFileSync(fileURLToPath(import.meta.resolve('onrecord/models/en.bin')))
        const loaded = await loadExtractor({ models: new Uint8Array(bytes), published: '2024-03-22' })
        const inWorkers = []
        for await (const one of extractAll(Array(5).fill(${QUOTE}), { jobs: 2, published: '2024-03-22', cueVerbs: ['toot'] })) inWorkers.push(one)
        const same = [loaded(${QUOTE}), createExtractor({ published: '2024-03-22' })(${QUOTE}), ...inWorkers]
        const code = await loadExtractor({ models: new Uint8Array() }).catch((error) => error instanceof ModelError && error.code)
        console.log(JSON.stringify([
          article.quotes[0].speaker.name,
          article.dates[0].value,
          explain(${QUOTE}).length,
          JSON.parse(jsonLine({ id: 'a', ...article })).id,
          applyCorrections({ id: 'a', ...article }, []).quotes.length,
          same.every((other) => JSON.stringify(other) === JSON.stringify(article)),
          same.length,
          code,
          typeof shippedModels().get('names').length,
        ]))`,
    })
    expect(JSON.parse(run(process.execPath, 'all.mjs'))).toEqual([
      ...['Anna Berg', '2024-03-19', 1, 'a', 1, true, 7, 'MODEL_DAMAGED', 'number'],
    ])
  })

  test('by require', () => {
    write({
      'all.cjs': `
        const { extract } = require('onrecord')
        const { jsonLine } = require('onrecord/formats')
        const { extractAll } = require('onrecord/node')
        const { applyCorrections } = require('onrecord/corrections')
        ;(async () => {
          const names = []
          for await (const { quotes } of extractAll([${QUOTE}, ${QUOTE}], { jobs: 2 })) names.push(quotes[0].speaker.name)
          console.log([extract(${QUOTE}).quotes[0].speaker.name, ...names, typeof jsonLine, typeof applyCorrections].join())
        })()`,
    })
    expect(run(process.execPath, 'all.cjs').trim()).toBe('Anna Berg,Anna Berg,Anna Berg,function,function')
  })

  test('an extraction with jobs ends at its signal', () => {
    write({
      'abort.mjs': `
        import { extractAll } from 'onrecord/node'
        const controller = new AbortController()
        let seen = 0
        try {
          for await (const _ of extractAll(Array(100).fill(${QUOTE}), { jobs: 2, signal: controller.signal })) {
            if (++seen === 3) controller.abort(new Error('enough'))
          }
        } catch (error) {
          console.log(error.message, seen)
        }`,
    })
    expect(run(process.execPath, 'abort.mjs').trim()).toBe('enough 3')
  })
})

describe('types hold, strict and without skipLibCheck', () => {
  const strict = {
    target: 'ES2022',
    lib: ['ES2022'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  }
  const check = (name: string, file: string, options: object) => {
    write({ [`tsconfig.${name}.json`]: { compilerOptions: { ...strict, ...options }, files: [file] } })
    run(tool('tsc'), '-p', `tsconfig.${name}.json`)
  }
  copyFileSync(join(ROOT, 'scripts', 'consumer', 'index.ts'), join(project, 'consumer.mts'))
  const source = readFileSync(join(project, 'consumer.mts'), 'utf8')
  write({ 'consumer.cts': source, 'bundled.ts': source })

  test('NodeNext, as a module', () => {
    check('nodenext', 'consumer.mts', { module: 'NodeNext', verbatimModuleSyntax: true })
  })

  test('node16, as .cts', () => {
    check('node16', 'consumer.cts', { module: 'Node16', moduleResolution: 'Node16' })
  })

  test('resolution as bundlers do it', () => {
    check('bundler', 'bundled.ts', { module: 'ESNext', moduleResolution: 'bundler' })
  })

  test('of the program in the README', () => {
    const [, program] = /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))!
    write({ 'readme.mts': program! })
    check('readme', 'readme.mts', { module: 'NodeNext', lib: ['ES2022', 'DOM'] })
  })

  test('and the program then runs', () => {
    run(process.execPath, '--import', import.meta.resolve('tsx'), 'consumer.mts')
  })
})

describe('in test runners', () => {
  const body = `test('names the speaker', () => {
    expect(extract(${QUOTE}).quotes[0].speaker.name).toBe('Anna Berg')
  })`

  test('Vitest', () => {
    write({
      'vitest/one.test.mjs': `import { expect, test } from 'vitest'\nimport { extract } from 'onrecord'\n${body}`,
    })
    const config = join(ROOT, 'tests', 'package', 'vitest-consumer.config.mjs')
    expect(run(tool('vitest'), 'run', '--root', project, '--config', config)).toMatch(/1 passed/)
  })

  test('Jest, by require and without settings', () => {
    write({
      'jest/one.test.js': `const { extract } = require('onrecord')\n${body}`,
      'jest/jest.config.js': 'module.exports = {}',
    })
    run(process.execPath, JEST, '--rootDir', join(project, 'jest'), '--config', join(project, 'jest', 'jest.config.js'))
  })
})

test('its command line', () => {
  write({ 'article.txt': TEXT })
  const record = JSON.parse(run('npx', '--no-install', 'onrecord', 'article.txt'))
  expect(record.quotes[0].speaker.name).toBe('Anna Berg')
  expect(run('npx', '--no-install', 'onrecord', '--version').trim()).toBe(
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version,
  )
})
