/** What runs in each worker of the pool: it loads the models once and then takes one article after the other. */
import { Tinypool } from 'tinypool'
import type { Input } from '../input/item.js'
import { createProcessor, type Job, type Outcome } from './process-article.js'

const processor = createProcessor(Tinypool.workerData as Job)

export default async function work(input: Input): Promise<Outcome> {
  const outcome = await (await processor)(input)
  return outcome.kind === 'text' && outcome.text.length > LONG_TEXT ? asBytes(outcome) : outcome
}

/** A string is copied on its way, several times; bytes are moved. */
const LONG_TEXT = 1_000_000

function asBytes(outcome: Outcome & { kind: 'text' }): Outcome {
  const bytes = Buffer.from(outcome.text)
  const moved = { [Tinypool.valueSymbol]: { ...outcome, text: bytes }, [Tinypool.transferableSymbol]: [bytes.buffer] }
  return Tinypool.move(moved as never) as unknown as Outcome
}
