/** What runs in each worker of the pool: it loads the models once and then takes one article after the other. */
import { Tinypool } from 'tinypool'
import type { Input } from '../input/item.js'
import { createProcessor, type Job, type Outcome } from './process-article.js'

const processor = createProcessor(Tinypool.workerData as Job)

export default async function work(input: Input): Promise<Outcome> {
  const outcome = await (await processor)(input)
  return outcome.kind === 'text' && typeof outcome.text !== 'string' ? moved(outcome, outcome.text) : outcome
}

/** The outcome with its bytes moved to the thread that writes them. */
function moved(outcome: Outcome, bytes: readonly Uint8Array[]): Outcome {
  const buffers = bytes.map(({ buffer }) => buffer)
  const move = { [Tinypool.valueSymbol]: outcome, [Tinypool.transferableSymbol]: buffers }
  return Tinypool.move(move as never) as unknown as Outcome
}
