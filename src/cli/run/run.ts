import type { ArticleRecord } from '../../formats/record.js'
import { Failure, type Input, type Item, Note } from '../input/item.js'
import type { Outcome, Processor } from './process-article.js'
import { schedule, type Window } from './schedule.js'

/** Where a run puts what comes of each article. */
export interface Recorder {
  /** Whether nothing is written before the last article. */
  readonly waits: boolean
  /** Is shown every article before it is put on record, in order: what an earlier run has done of it, or null. */
  skip(input: Input): Outcome | null
  /** Is given what came of each, in the same order. */
  add(outcome: Outcome): Promise<void>
  /** A record of an earlier run; where there is no such function, it is refused. */
  addStored?(record: ArticleRecord): Promise<void>
  /** After the last. */
  finish(): Promise<void>
  /** Where nothing came of any article. */
  discard(): void
}

/** What a run works with. */
export interface Run {
  readonly items: AsyncIterator<Item>
  readonly process: Processor
  readonly window: Window
  readonly recorder: Recorder
  /** Is told of every failure and every note. */
  readonly report: (what: Failure | Note) => void
  /** Is told of every article that is done. */
  readonly done: () => void
  /** Is told when all of them are, before what is left is written. */
  readonly allDone: () => void
}

export interface Tally {
  readonly records: number
  readonly failures: number
}

/** Puts every input on record, in order; a run in which every input failed leaves what was there as it was. */
export async function run({ items, process, window, recorder, report, done, allDone }: Run): Promise<Tally> {
  let records = 0
  let failures = 0
  let recordFile = ''
  const fail = (place: string, reason: string) => {
    failures++
    report(new Failure(place, reason))
  }
  for await (const { item, outcome } of schedule(items, process, window, (input) => recorder.skip(input))) {
    if (item.kind === 'note') report(item)
    else if (item.kind === 'failure') fail(item.place, item.reason)
    else if (item.kind === 'record' && recorder.addStored !== undefined) {
      await recorder.addStored(item.record)
      records++
      done()
    } else if (item.kind === 'record') {
      // A file of records has one fault, not a thousand.
      const file = item.place.replace(/:\d+$/, '')
      if (file !== recordFile) fail(item.place, IS_RECORD)
      recordFile = file
    } else {
      await recorder.add(outcome!)
      if (outcome!.kind === 'failure') fail(item.place, outcome!.reason)
      else records++
      if ('notes' in outcome!) for (const note of outcome.notes) report(new Note(item.place, note))
      done()
    }
  }
  allDone()
  if (records === 0 && failures > 0) recorder.discard()
  else await recorder.finish()
  return { records, failures }
}

const IS_RECORD = 'is a record already, not an article'
