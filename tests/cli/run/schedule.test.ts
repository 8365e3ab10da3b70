import { expect, test } from 'vitest'
import type { Input } from '../../../src/cli/input/item.js'
import { encoded } from '../../../src/cli/run/encoded.js'
import { schedule } from '../../../src/cli/run/schedule.js'

function article(id: number, content: string): Input {
  return { kind: 'article', id, content, form: 'text', published: null, place: `${id}` }
}

async function* given(articles: readonly Input[]) {
  yield* articles
}

test('whoever works on an article has its text, and nobody else keeps it', async () => {
  const articles = ['Ice.', 'Snow.', 'Rain.'].map((content, id) => article(id, content))
  const texts: string[] = []
  const process = async (input: Input) => {
    await null
    texts.push(input.content)
    return { kind: 'text' as const, text: input.content, notes: [] }
  }
  const settled: unknown[] = []
  for await (const { outcome } of schedule(given(articles), process, { articles: 2, characters: 6 }, () => null)) {
    settled.push(outcome)
  }
  expect(texts).toEqual(['Ice.', 'Snow.', 'Rain.'])
  expect(settled).toEqual(texts.map((text) => ({ kind: 'text', text, notes: [] })))
  expect(articles.map(({ content }) => content)).toEqual(['', '', ''])
})

test('no more characters are under way than the window has room for', async () => {
  let most = 0
  let open = 0
  const process = async ({ content }: Input) => {
    open += content.length
    most = Math.max(most, open)
    await new Promise((resolve) => setTimeout(resolve, 1))
    open -= content.length
    return { kind: 'done' as const }
  }
  const articles = Array.from({ length: 9 }, (_, id) => article(id, 'x'.repeat(40)))
  for await (const _ of schedule(given(articles), process, { articles: 9, characters: 100 }, () => null));
  // The one that crosses the limit is under way as well.
  expect(most).toBe(120)
})

test('a text in pieces is encoded to the same bytes', () => {
  const pieces = ['“', 'é'.repeat(400_000), '', '😀'.repeat(300_000), 'end']
  const bytes = encoded(pieces)
  expect(bytes.length).toBeGreaterThan(1)
  expect(Buffer.concat(bytes).equals(Buffer.from(pieces.join('')))).toBe(true)
  expect(Buffer.concat(encoded([])).length).toBe(0)
})
