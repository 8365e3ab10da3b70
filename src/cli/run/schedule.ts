import type { Input, Item } from '../input/item.js'
import type { Outcome, Processor } from './process-article.js'

/** An item in the order of the inputs; an article with what became of it. */
export type Settled =
  | { readonly item: Input; readonly outcome: Outcome }
  | { readonly item: Exclude<Item, Input>; readonly outcome: null }

/** How much may be under way at a time. */
export interface Window {
  readonly articles: number
  readonly characters: number
}

/** An article is done before it is known to be: it was read, and its outcome is what comes of it. */
interface Pending {
  readonly item: Item
  readonly outcome: Promise<Outcome> | null
  readonly characters: number
}

/**
 * Processes articles several at a time and hands them out in the order of the inputs. Reading stops while too much is under way,
 * so that memory does not grow with the input; an article is handed out when it is done, whether or not another one is read.
 * By then its text is gone.
 *
 * @param skip whether an article needs no processing; its outcome is then the one given
 */
export async function* schedule(
  items: AsyncIterator<Item>,
  process: Processor,
  window: Window,
  skip: (input: Input) => Outcome | null,
): AsyncGenerator<Settled> {
  const pending: Pending[] = []
  let characters = 0
  let reading: Promise<IteratorResult<Item>> | null = null
  let ended = false
  const take = (item: Item) => {
    if (item.kind !== 'article') return pending.push({ item, outcome: null, characters: 0 })
    const { length } = item.content
    const outcome = Promise.resolve(skip(item) ?? process({ ...item }))
    // A failure is met when its turn comes.
    outcome.catch(() => {})
    // The readers still hold what they have handed out: a book would be in memory twice.
    item.content = ''
    characters += length
    return pending.push({ item, outcome, characters: length })
  }
  const hasRoom = () => pending.length < window.articles && (pending.length === 0 || characters < window.characters)
  while (!ended || pending.length > 0) {
    if (!ended && reading === null && hasRoom()) reading = items.next()
    const head = pending[0]
    const next = await Promise.race([
      ...(reading === null ? [] : [reading.then((result) => ({ kind: 'read' as const, result }))]),
      ...(head === undefined
        ? []
        : [Promise.resolve(head.outcome).then((outcome) => ({ kind: 'done' as const, outcome }))]),
    ])
    if (next.kind === 'read') {
      reading = null
      if (next.result.done) ended = true
      else take(next.result.value)
    } else {
      pending.shift()
      characters -= head!.characters
      yield { item: head!.item, outcome: next.outcome } as Settled
    }
  }
}
