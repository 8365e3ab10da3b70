import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index-node.js'
import { type ExtractInput, extractAll } from '../../src/node/extract-all.js'
import type { Article } from '../../src/records.js'

const TEXTS = Array.from({ length: 9 }, (_, i) => `“We lost ${i} boats,” said Anna Berg on Tuesday.`)
const extract = createExtractor({ published: '2024-03-22' })
const EXPECTED = TEXTS.map((text) => extract(text))

async function collect(articles: AsyncIterable<Article>): Promise<Article[]> {
  const all: Article[] = []
  for await (const article of articles) all.push(article)
  return all
}

// With several jobs it is tested in tests/package, from the built package: a worker thread here has nothing that strips types.
describe('extractAll', () => {
  test('gives in order what extract gives', async () => {
    expect(await collect(extractAll(TEXTS, { published: '2024-03-22' }))).toEqual(EXPECTED)
  })

  test('takes an asynchronous source and a day for each text', async () => {
    async function* source(): AsyncGenerator<ExtractInput> {
      for (const text of TEXTS.slice(0, 3)) {
        await wait(1)
        yield { text, published: '2024-03-22' }
      }
    }
    expect(await collect(extractAll(source()))).toEqual(EXPECTED.slice(0, 3))
  })

  test('knows what the house knows', async () => {
    const options = { names: [{ name: 'Zorbo', type: 'organization' }], cueVerbs: ['toot'] } as const
    const text = '“We lost,” Anna Berg toots. Zorbo lost, too.'
    const [article] = await collect(extractAll([text], options))
    expect(article).toEqual(createExtractor(options)(text))
    expect(article!.entities.map(({ id }) => id)).toContain('organization:zorbo')
    expect(article!.quotes[0]!.cue?.lemma).toBe('toot')
  })

  test('reads no further than it works', async () => {
    let read = 0
    function* endless(): Generator<string> {
      for (;;) {
        read++
        yield TEXTS[0]!
      }
    }
    for await (const _ of extractAll(endless())) if (read >= 3) break
    expect(read).toBe(3)
  })

  test('ends with the reason of its signal', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const seen: Article[] = []
    const run = async () => {
      for await (const article of extractAll(TEXTS, { signal: controller.signal })) {
        seen.push(article)
        if (seen.length === 2) controller.abort(reason)
      }
    }
    await expect(run()).rejects.toBe(reason)
    expect(seen.length).toBe(2)
  })

  test('refuses what is wrong', async () => {
    await expect(collect(extractAll(TEXTS, { jobs: 1.5 }))).rejects.toThrow(RangeError)
    await expect(collect(extractAll([5 as unknown as string]))).rejects.toThrow(TypeError)
    await expect(collect(extractAll(TEXTS, { publishd: 'x' } as object))).rejects.toThrow(TypeError)
  })
})
