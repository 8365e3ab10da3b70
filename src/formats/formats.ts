import type { Format } from './format.js'

/** Every format of the command line. A new one is a module that exports its {@link Writers}, and a row here. */
export const FORMATS: readonly Format[] = [
  {
    name: 'pretty',
    extension: 'ansi',
    summary: 'for reading',
    load: () => import('./pretty-format.js').then(({ prettyFormat }) => prettyFormat),
  },
  {
    name: 'jsonl',
    extension: 'jsonl',
    summary: 'one article a line',
    load: () => import('./json.js').then(({ jsonLines }) => jsonLines),
  },
  {
    name: 'json',
    extension: 'json',
    summary: 'an array of articles, indented',
    load: () => import('./json.js').then(({ jsonArray }) => jsonArray),
  },
  {
    name: 'csv',
    extension: 'csv',
    summary: 'for a spreadsheet: quotations, with --out FOLDER all tables',
    load: () => import('./csv.js').then(({ csvFormat }) => csvFormat),
  },
  {
    name: 'html',
    extension: 'html',
    summary: 'a report to read, search and correct in a browser',
    load: () => import('../report/format.js').then(({ htmlFormat }) => htmlFormat),
  },
]
