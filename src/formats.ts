/** Records as text: `onrecord/formats`. Every function is pure: records in, a string out. */
export { type ToCodePoints, toCodePoints } from './formats/code-points.js'
export { type CsvOptions, csv } from './formats/csv.js'
export { createFileNames, safeFileName } from './formats/file-names.js'
export { json, jsonLine } from './formats/json.js'
export type { AnyRecord, ArticleRecord } from './formats/record.js'
export type { Cell, Row, TableName } from './formats/tables/table.js'
export { toRows } from './formats/tables/tables.js'
export { forTerminal } from './formats/terminal.js'
