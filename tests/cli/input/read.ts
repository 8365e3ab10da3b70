import type { Item } from '../../../src/cli/input/item.js'
import type { InputKind } from '../../../src/cli/input/kinds.js'
import type { ReadOptions } from '../../../src/cli/input/options.js'
import { readStream } from '../../../src/cli/input/read-stream.js'

const OPTIONS: ReadOptions = {
  kind: null,
  encoding: null,
  repair: false,
  names: { text: null, id: null, date: null },
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What is read of some bytes, which come a few at a time. */
export async function readAll(
  content: string | Buffer,
  kind: InputKind | null = null,
  options: Partial<ReadOptions> = {},
  size = 5,
): Promise<Item[]> {
  const items: Item[] = []
  const stream = readStream(inChunks(Buffer.from(content), size), kind, { id: 'in' }, { ...OPTIONS, ...options })
  for await (const item of stream) items.push(item)
  return items
}

/** The articles alone. */
export async function readArticles(...args: Parameters<typeof readAll>) {
  return (await readAll(...args)).filter((item) => item.kind === 'article')
}

/** What is said of the input, one line each. */
export async function readMessages(...args: Parameters<typeof readAll>): Promise<string[]> {
  return (await readAll(...args)).flatMap((item) => {
    if (item.kind === 'failure') return [`${item.place}: ${item.reason}`]
    return item.kind === 'note' ? [`${item.place}: ${item.message}`] : []
  })
}
