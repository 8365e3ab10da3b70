import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as browser from '../../src/index.js'
import { createExtractor, extract, loadExtractor } from '../../src/index-node.js'

const FILE = new Uint8Array(readFileSync(new URL('../../src/generated/en.bin', import.meta.url)))
const TEXT = '“We will appeal,” said Anna Berg on Tuesday.'

let server: Server
let address: string
const requests: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url!)
    if (request.url === '/en.bin') response.end(FILE)
    else if (request.url === '/short.bin') response.end(FILE.subarray(0, 1000))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

/** As the Cache API. */
function memoryCache() {
  const entries = new Map<string, Response>()
  return {
    entries,
    match: async (key: string) => entries.get(key)?.clone(),
    put: async (key: string, response: Response) => void entries.set(key, response),
    delete: async (key: string) => entries.delete(key),
  }
}

describe('loadExtractor', () => {
  test.each([
    ['bytes', () => FILE],
    ['a buffer', () => FILE.slice().buffer],
    ['an address', () => `${address}/en.bin`],
    ['a URL', () => new URL('/en.bin', address)],
  ])('takes models from %s and gives what extract gives', async (_, models) => {
    const loaded = await loadExtractor({ models: models(), published: '2024-03-22' })
    expect(loaded(TEXT)).toEqual(extract(TEXT, { published: '2024-03-22' }))
  })

  test('fetches once with a cache, and again if the cache holds what cannot be used', async () => {
    const cache = memoryCache()
    const before = requests.length
    const models = `${address}/en.bin`
    await loadExtractor({ models, cache })
    await loadExtractor({ models, cache })
    expect(requests.length - before).toBe(1)
    cache.entries.set(models, new Response(FILE.subarray(0, 50)))
    await loadExtractor({ models, cache })
    expect(requests.length - before).toBe(2)
    await loadExtractor({ models, cache })
    expect(requests.length - before).toBe(2)
  })

  test.each([
    ['no such file', () => `${address}/no.bin`, 'MODEL_UNREACHABLE'],
    ['no such server', () => 'http://127.0.0.1:1/en.bin', 'MODEL_UNREACHABLE'],
    ['half a file', () => `${address}/short.bin`, 'MODEL_DAMAGED'],
    ['no bytes', () => new Uint8Array(), 'MODEL_DAMAGED'],
  ])('%s is refused with a code', async (_, models, code) => {
    await expect(loadExtractor({ models: models() })).rejects.toMatchObject({ name: 'ModelError', code })
  })

  test('what is damaged is not kept', async () => {
    const cache = memoryCache()
    await expect(loadExtractor({ models: `${address}/short.bin`, cache })).rejects.toThrow()
    expect(cache.entries.size).toBe(0)
  })

  test('a signal stops it with its reason', async () => {
    const reason = new Error('left the page')
    const signal = AbortSignal.abort(reason)
    await expect(loadExtractor({ models: `${address}/en.bin`, signal })).rejects.toBe(reason)
  })
})

test('the entry for browsers gives the same records', () => {
  const published = '2024-03-22'
  expect(browser.createExtractor({ published })(TEXT)).toEqual(createExtractor({ published })(TEXT))
  expect(browser.extract(TEXT, { published })).toEqual(extract(TEXT, { published }))
  expect(browser.explain(TEXT)).toEqual(createExtractor().explain(TEXT))
})

test('texts.map(extract) works', () => {
  const texts = [TEXT, '', 'Oslo.']
  expect(texts.map(extract)).toEqual(texts.map((text) => extract(text)))
  expect(texts.map(browser.extract)).toEqual(texts.map((text) => extract(text)))
  expect(texts.map(createExtractor({ published: '2024-03-22' }))[0]!.dates[0]!.value).toBe('2024-03-19')
})
