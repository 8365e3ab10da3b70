import type { Writers } from './format.js'
import { ansi, plain } from './paint.js'
import { pretty } from './pretty.js'

export const prettyFormat: Writers = {
  text: ({ columns, colored, statements = false }) => {
    const layout = { width: columns, paint: colored ? ansi : plain, statements }
    return { open: '', between: '\n', close: '', print: (record) => pretty(record, layout) }
  },
}
