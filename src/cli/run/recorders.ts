import type { Collector, RecordWriter, TextFormat } from '../../formats/format.js'
import type { ArticleRecord } from '../../formats/record.js'
import { RunError } from '../errors.js'
import { keyOf } from '../output/journal.js'
import type { Output } from '../output/output.js'
import type { ResumableOutput } from '../output/resumable-output.js'
import type { Outcome, Printed } from './process-article.js'
import type { Recorder } from './run.js'

type Frame = Pick<TextFormat, 'open' | 'between' | 'close'>

/** Writes what was printed, article by article. */
export function textRecorder(frame: Frame, output: Output): Recorder {
  return { waits: false, skip: () => null, ...framed(frame, output, () => {}) }
}

/** The same, but what an earlier run has done is gone on with. */
export function resumedRecorder(frame: Frame, output: ResumableOutput): Recorder {
  let at = 0
  /** Of the articles that are under way. */
  const keys: string[] = []
  return {
    waits: false,
    skip: (input) => {
      const key = keyOf(input)
      keys.push(key)
      const entry = output.done[at++]
      if (entry === undefined) return null
      if (entry.key !== key) {
        throw new RunError(
          `--resume: ${input.place} is not what the interrupted run read; without --resume it starts anew`,
        )
      }
      return entry.failure === undefined ? { kind: 'done' } : { kind: 'failure', reason: entry.failure, done: true }
    },
    ...framed(frame, output, (outcome) => {
      const key = keys.shift()!
      const isDone = outcome.kind === 'done' || (outcome.kind === 'failure' && outcome.done)
      if (!isDone) output.settle(key, outcome.kind === 'failure' ? outcome.reason : undefined)
    }),
  }
}

function framed(
  { open, between, close }: Frame,
  output: Output,
  settle: (outcome: Outcome) => void,
): Omit<Recorder, 'skip' | 'waits'> {
  let separator = open
  let isOpen = false
  const write = async (text: Printed) => {
    if (typeof text === 'string') return output.write(separator + text)
    if (separator !== '') await output.write(separator)
    for (const bytes of text) await output.write(bytes)
  }
  return {
    add: async (outcome) => {
      if (outcome.kind === 'text') await write(outcome.text)
      if (outcome.kind === 'text' || outcome.kind === 'done') {
        separator = between
        isOpen = true
      }
      settle(outcome)
    },
    finish: async () => {
      await output.write((isOpen ? '' : open) + close)
      await output.finish()
    },
    discard: () => output.discard(),
  }
}

/** Hands all records to a format that writes at the end. */
export function collectingRecorder(collector: Collector, output: Output): Recorder {
  return {
    waits: true,
    skip: () => null,
    addStored: async (record) => collector.add(record),
    add: async (outcome) => {
      if (outcome.kind === 'record') collector.add(outcome.record)
    },
    finish: async () => {
      for await (const chunk of collector.finish()) await output.write(chunk)
      await output.finish()
    },
    discard: () => output.discard(),
  }
}

/** Prints all records here, also those of earlier runs. */
export function recordRecorder(
  { open, close }: Pick<Frame, 'open' | 'close'>,
  print: (record: ArticleRecord) => string,
  output: Output,
): Recorder {
  let before = open
  const write = async (record: ArticleRecord) => {
    const text = print(record)
    if (text === '') return
    await output.write(before + text)
    before = ''
  }
  return {
    waits: false,
    skip: () => null,
    addStored: write,
    add: async (outcome) => {
      if (outcome.kind === 'record') await write(outcome.record)
    },
    finish: async () => {
      await output.write(before + close)
      await output.finish()
    },
    discard: () => output.discard(),
  }
}

/** Hands all records to a format that writes by itself; `place` puts what it wrote where it belongs. */
export function writingRecorder(writer: RecordWriter, place: Pick<Output, 'finish' | 'discard'>): Recorder {
  return {
    waits: true,
    skip: () => null,
    add: async (outcome) => {
      if (outcome.kind === 'record') await writer.add(outcome.record)
    },
    finish: async () => {
      await writer.finish()
      await place.finish()
    },
    discard: () => place.discard(),
  }
}
