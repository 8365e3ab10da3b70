import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { project, run } from './project.js'

const files = inject('files')

test('the package holds what users need and nothing else', () => {
  const allowed =
    /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|models\/[\w-]+\.md|schema\/[\w-]+\.json|dist\/generated\/en\.bin|dist\/(?:esm|cjs)\/(?:[\w-]+\.js|package\.json|types\/.+\.d\.ts))$/
  expect(files.filter((file) => !allowed.test(file))).toEqual([])
  for (const needed of ['README.md', 'LICENSE', 'dist/esm/index.js', 'dist/cjs/index.js', 'dist/generated/en.bin']) {
    expect(files).toContain(needed)
  }
})

test('every file that package.json names is there', () => {
  const manifest = JSON.parse(readFileSync(join(project, 'node_modules', 'onrecord', 'package.json'), 'utf8'))
  const paths = JSON.stringify([manifest.exports, manifest.main, manifest.types, manifest.bin, manifest.typesVersions])
  const named = [...paths.matchAll(/"\.\/(dist\/[^"*]+\.\w+)"/g)].map(([, path]) => path)
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((path) => !files.includes(path!))).toEqual([])
})

test('installing it warns of nothing and runs no script of ours', () => {
  expect(inject('installLog')).not.toMatch(/warn|deprecated/i)
  const installed = JSON.parse(run('npm', 'query', '#onrecord')) as [{ scripts: Record<string, string> }]
  expect(Object.keys(installed[0].scripts)).not.toContain('postinstall')
})
