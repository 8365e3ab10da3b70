import { setTimeout as wait } from 'node:timers/promises'
import type { Item } from '../input/item.js'

/** What is worth starting workers for. */
const MANY_ARTICLES = 12
const MANY_CHARACTERS = 300_000

/** How long standard input is waited for, in milliseconds: a program that writes much has written by then. */
const PATIENCE = 30

/** Items that were read ahead, and the rest. */
export interface Backlog {
  /** Whether there is much to do. */
  readonly isLong: boolean
  readonly items: AsyncIterator<Item>
}

/** Looks ahead, without waiting long for what is not there yet. */
export async function lookAhead(items: AsyncIterator<Item>): Promise<Backlog> {
  const read: Item[] = []
  const deadline = wait(PATIENCE, null, { ref: false })
  let characters = 0
  let reading: Promise<IteratorResult<Item>> | null = null
  let ended = false
  while (!ended && read.length < MANY_ARTICLES && characters < MANY_CHARACTERS) {
    reading ??= items.next()
    // The first article is waited for: without one there is nothing to decide.
    const result: IteratorResult<Item> | null = await (read.length === 0 ? reading : Promise.race([reading, deadline]))
    if (result === null) break
    reading = null
    if (result.done) ended = true
    else {
      read.push(result.value)
      if (result.value.kind === 'article') characters += result.value.content.length
    }
  }
  const isLong = read.length >= MANY_ARTICLES || characters >= MANY_CHARACTERS
  return { isLong, items: chained(read, reading, ended, items) }
}

async function* chained(
  read: readonly Item[],
  reading: Promise<IteratorResult<Item>> | null,
  ended: boolean,
  items: AsyncIterator<Item>,
): AsyncGenerator<Item> {
  yield* read
  if (ended) return
  for (let result = await (reading ?? items.next()); !result.done; result = await items.next()) yield result.value
}
