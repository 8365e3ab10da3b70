import { MOST_BYTES } from './limits.js'

const LINE_FEED = 0x0a

/** The lines of a stream of bytes, one at a time, each with its line feed; null in place of one that is too long to be held. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  let rest: Buffer[] = []
  let length = 0
  const take = (part: Buffer) => {
    length += part.length
    if (length <= MOST_BYTES) rest.push(part)
    else rest = []
  }
  const end = () => {
    const line = length <= MOST_BYTES ? Buffer.concat(rest) : null
    rest = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at + 1))
      yield end()
      from = at + 1
    }
    if (from < chunk.length) take(chunk.subarray(from))
  }
  if (length > 0) yield end()
}
