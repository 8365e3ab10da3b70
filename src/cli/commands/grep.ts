import type { TextFormat } from '../../formats/format.js'
import { ansi, plain } from '../../formats/paint.js'
import type { ArticleRecord } from '../../formats/record.js'
import type { GrepArguments } from '../arguments.js'
import { UsageError } from '../errors.js'
import { recordRecorder } from '../run/recorders.js'
import { findAndProcess } from './find-and-process.js'

const FOUND_NOTHING = 1

/** `onrecord grep`: quotations by their words and speaker. Resolves to the exit code; as with grep, 1 if nothing is found. */
export async function grepAll(args: GrepArguments): Promise<number> {
  const { createGrep } = await import('../../summary/grep.js')
  const { prettyMatch, matchLine, matchCsv, matchesHeader } = await import('../../formats/matches.js')
  const options = { speaker: args.speaker ?? undefined, repeats: args.repeats }
  const grep = createGrep(args.regex ? expressionOf(args.pattern) : args.pattern, options)
  let found = 0
  const code = await findAndProcess(args, ({ output, columns, colored, onTerminal }) => {
    const format = args.format ?? (onTerminal ? 'pretty' : 'jsonl')
    const layout = { width: columns, paint: colored ? ansi : plain }
    const print = { pretty: prettyText(layout), jsonl: matchLine, csv: matchCsv }[format]
    const frame: Pick<TextFormat, 'open' | 'close'> = {
      open: format === 'csv' ? (args.bom ? '\ufeff' : '') + matchesHeader : '',
      close: '',
    }
    const printAll = (record: ArticleRecord) => {
      const matches = grep(record)
      found += matches.length
      return matches.map(print).join('')
    }
    return recordRecorder(frame, printAll, output)

    function prettyText(at: typeof layout): typeof matchLine {
      return (match) => `${prettyMatch(match, at)}\n`
    }
  })
  return code === 0 && found === 0 ? FOUND_NOTHING : code
}

function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'iu')
  } catch (error) {
    throw new UsageError(`${pattern} is not a regular expression: ${(error as Error).message.split(': ').at(-1)}`)
  }
}
