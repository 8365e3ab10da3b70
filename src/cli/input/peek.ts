/** The first bytes of a stream, and the stream as it was. */
export interface Peeked {
  readonly beginning: Buffer
  readonly chunks: AsyncIterable<Buffer>
}

/**
 * Looks at the first bytes of a stream: up to `length`, or those of the first `length` that tell enough.
 *
 * @param enough asked as more comes in, so that a stream which pauses is not waited for
 */
export async function peek(
  chunks: AsyncIterable<Buffer>,
  length: number,
  enough: (beginning: Buffer) => boolean = () => false,
): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  let beginning: Buffer = Buffer.alloc(0)
  let ended = false
  while (!ended && beginning.length < length && !(beginning.length > 0 && enough(beginning))) {
    const { done, value } = await iterator.next()
    if (done) ended = true
    else beginning = beginning.length === 0 ? value : Buffer.concat([beginning, value])
  }
  async function* all(): AsyncGenerator<Buffer> {
    try {
      if (beginning.length > 0) yield beginning
      while (!ended) {
        const { done, value } = await iterator.next()
        if (done) return
        yield value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { beginning, chunks: all() }
}
