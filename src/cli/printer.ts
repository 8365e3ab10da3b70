import { json, jsonLine } from '../formats/json.js'
import { ansi, plain } from '../formats/paint.js'
import { pretty } from '../formats/pretty.js'
import type { ArticleRecord } from '../formats/record.js'
import type { Format } from './arguments.js'

/** How a sequence of articles is put out: what stands before the first, before each other and behind the last. */
export interface Printer {
  readonly open: string
  readonly between: string
  readonly close: string
  print(record: ArticleRecord): string
}

/** What a printer knows of the terminal. */
export interface Terminal {
  readonly columns: number
  readonly colored: boolean
}

export function createPrinter(format: Format, { columns, colored }: Terminal): Printer {
  switch (format) {
    case 'pretty': {
      const layout = { width: columns, paint: colored ? ansi : plain }
      return { open: '', between: '\n', close: '', print: (record) => pretty(record, layout) }
    }
    case 'json':
      return { open: '[', between: ',\n', close: ']\n', print: json }
    case 'jsonl':
      return { open: '', between: '', close: '', print: jsonLine }
  }
}
