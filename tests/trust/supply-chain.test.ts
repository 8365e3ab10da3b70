import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { installedPackages } from './supply-chain.js'

const installed = installedPackages()
const { scripts, dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

test('every package that comes with ours is locked by its contents and is free to use', () => {
  expect(installed.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)))
  for (const { name, integrity, license } of installed) {
    expect(integrity, name).toMatch(/^sha512-/)
    expect(license, name).toMatch(/^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0)$/)
  }
})

test('nothing runs when it is installed', () => {
  expect(installed.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([])
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([])
})
