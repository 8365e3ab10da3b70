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
    extensions: ['ndjson'],
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
    name: 'xlsx',
    extension: 'xlsx',
    binary: true,
    summary: 'an Excel workbook, one sheet for each table',
    load: () => import('./xlsx.js').then(({ xlsxFormat }) => xlsxFormat),
  },
  {
    name: 'sqlite',
    extension: 'db',
    extensions: ['sqlite', 'sqlite3'],
    summary: 'a database of the tables with full-text search',
    load: () => import('../node/sqlite-format.js').then(({ sqliteFormat }) => sqliteFormat),
  },
  {
    name: 'gexf',
    extension: 'gexf',
    summary: 'a network for Gephi: who speaks of whom, who appears with whom',
    load: () => import('./gexf.js').then(({ gexfFormat }) => gexfFormat),
  },
  {
    name: 'webannotation',
    extension: 'jsonld',
    summary: 'the W3C Web Annotation Data Model',
    load: () => import('./web-annotation.js').then(({ webAnnotationFormat }) => webAnnotationFormat),
  },
  {
    name: 'brat',
    extension: 'ann',
    summary: "brat's standoff files, with --out FOLDER",
    load: () => import('./brat.js').then(({ bratFormat }) => bratFormat),
  },
  {
    name: 'conll',
    extension: 'conll',
    summary: 'one token a line, labels in columns',
    load: () => import('./conll.js').then(({ conllFormat }) => conllFormat),
  },
  {
    name: 'displacy',
    extension: 'displacy.json',
    summary: "spaCy's displaCy, entities set by hand",
    load: () => import('./displacy.js').then(({ displacyFormat }) => displacyFormat),
  },
  {
    name: 'html',
    extension: 'html',
    extensions: ['htm'],
    summary: 'a report to read, search and correct in a browser',
    load: () => import('../report/format.js').then(({ htmlFormat }) => htmlFormat),
  },
]
