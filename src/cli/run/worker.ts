/** What runs in each worker of the pool: it loads the models once and then takes one article after the other. */
import { Tinypool } from 'tinypool'
import type { Input } from '../input/item.js'
import { createProcessor, type Job, type Outcome } from './process-article.js'

const processor = createProcessor(Tinypool.workerData as Job)

export default async function work(input: Input): Promise<Outcome> {
  return (await processor)(input)
}
