import { beforeEach, expect, test, vi } from 'vitest'
import { connectWorker, type WorkerLike } from '../../src/connect-worker.js'
import { createExtractor, extract } from '../../src/index-node.js'
import type { Answer, Request } from '../../src/worker-protocol.js'

const TEXT = '“We will appeal,” said Anna Berg on Tuesday.'

/** The program of the worker in this thread: what goes between the two is copied as between threads. */
async function startWorker(): Promise<WorkerLike & { fail(message: string): void }> {
  const toPage: ((event: { data: Answer }) => void)[] = []
  const toWorker: ((event: { data: Request }) => void)[] = []
  const errors: ((event: { message?: string }) => void)[] = []
  vi.resetModules()
  vi.stubGlobal('addEventListener', (_: string, listener: (event: { data: Request }) => void) =>
    toWorker.push(listener),
  )
  vi.stubGlobal('postMessage', (data: Answer) => {
    for (const listener of toPage) listener({ data: structuredClone(data) })
  })
  await import('../../src/worker.js')
  return {
    postMessage: (data) => {
      for (const listener of toWorker) listener({ data: structuredClone(data) })
    },
    addEventListener: (type: string, listener: never) => {
      if (type === 'message') toPage.push(listener)
      else errors.push(listener)
    },
    fail: (message) => {
      for (const listener of errors) listener({ message })
    },
  }
}

beforeEach(() => vi.unstubAllGlobals())

test('a worker gives what extract gives, several texts at once, with defaults and options', async () => {
  const inWorker = connectWorker(await startWorker(), { published: '2024-03-22' })
  const [first, second, third] = await Promise.all([
    inWorker(TEXT),
    inWorker(TEXT, { published: '2024-03-29' }),
    inWorker(''),
  ])
  expect(first).toEqual(extract(TEXT, { published: '2024-03-22' }))
  expect(second).toEqual(extract(TEXT, { published: '2024-03-29' }))
  expect(third).toEqual(extract('', { published: '2024-03-22' }))
})

test('a worker knows what the house knows', async () => {
  const cueVerbs = ['toot']
  const text = '“We will appeal,” Anna Berg toots.'
  const inWorker = connectWorker(await startWorker(), { cueVerbs })
  expect(await inWorker(text)).toEqual(createExtractor({ cueVerbs })(text))
  expect(() => connectWorker({} as WorkerLike, { cueVerbs: 'toot' as never })).toThrow(TypeError)
})

test('what is wrong is told to the caller', async () => {
  const worker = await startWorker()
  expect(() => connectWorker(worker, { published: 'Tuesday' })).toThrow(RangeError)
  const inWorker = connectWorker(worker, { models: new Uint8Array(3) })
  await expect(inWorker(5 as unknown as string)).rejects.toThrow(TypeError)
  await expect(inWorker(TEXT, { published: 'Tuesday' })).rejects.toThrow(RangeError)
  await expect(inWorker(TEXT)).rejects.toMatchObject({ name: 'ModelError', code: 'MODEL_DAMAGED' })
})

test('a signal gives up waiting, a failing worker ends all waiting', async () => {
  const worker = await startWorker()
  const inWorker = connectWorker(worker)
  const controller = new AbortController()
  const reason = new Error('enough')
  const waiting = inWorker(TEXT, { signal: controller.signal })
  controller.abort(reason)
  await expect(waiting).rejects.toBe(reason)
  await expect(inWorker(TEXT, { signal: controller.signal })).rejects.toBe(reason)
  const other = inWorker(TEXT)
  worker.fail('out of memory')
  await expect(other).rejects.toThrow('out of memory')
  expect((await inWorker(TEXT)).quotes[0]!.speaker!.name).toBe('Anna Berg')
})
