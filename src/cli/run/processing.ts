import { createProcessor, type Job, type Processor } from './process-article.js'

/** Something that processes articles, and how many at a time. */
export interface Processing {
  readonly process: Processor
  readonly articles: number
  close(): Promise<void>
}

/** Processes articles in this thread: nothing has to start, but signals wait for an article to be done. */
export function processHere(job: Job): Processing {
  const processor = createProcessor(job)
  return { process: async (input) => (await processor)(input), articles: 1, close: async () => {} }
}
