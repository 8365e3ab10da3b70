import type { Chunk } from '../../formats/format.js'
import { ansi, plain } from '../../formats/paint.js'
import type { ArticleRecord } from '../../formats/record.js'
import type { SummaryArguments } from '../arguments.js'
import { collectingRecorder } from '../run/recorders.js'
import { findAndProcess } from './find-and-process.js'

/** `onrecord summary`: who is quoted over all inputs. Resolves to the exit code. */
export async function summarizeAll(args: SummaryArguments): Promise<number> {
  const { createSummary } = await import('../../summary/summarize.js')
  const { summaryTable, summaryCsv, summaryJson } = await import('../../formats/summary-table.js')
  return findAndProcess(args, ({ output, columns, colored }) => {
    const summary = createSummary()
    const finish = (): Chunk => {
      const result = summary.result()
      if (args.format === 'json') return summaryJson(result)
      if (args.format === 'csv') return summaryCsv(result, { bom: args.bom })
      return summaryTable(result, { width: columns, paint: colored ? ansi : plain, most: args.top ?? undefined })
    }
    const collector = { add: (record: ArticleRecord) => summary.add(record), finish: () => [finish()] }
    return collectingRecorder(collector, output)
  })
}
