/** Records as text: `onrecord/formats`. Every function is pure: records in, a string out. */

export { brat } from './formats/brat.js'
export { type ToCodePoints, toCodePoints } from './formats/code-points.js'
export { conll } from './formats/conll.js'
export { type CsvOptions, csv } from './formats/csv.js'
export { displacy } from './formats/displacy.js'
export { createFileNames, safeFileName } from './formats/file-names.js'
export { FormatError, type FormatErrorCode } from './formats/format-error.js'
export { gexf } from './formats/gexf.js'
export { json, jsonLine, leanJsonLine } from './formats/json.js'
export type {
  LeanAlternative,
  LeanDate,
  LeanEntity,
  LeanMention,
  LeanQuote,
  LeanRecord,
  LeanSource,
  LeanSpan,
  LeanSpeaker,
  LeanStatement,
} from './formats/lean/lean-record.js'
export { parseJsonLine } from './formats/lean/parse-json-line.js'
export {
  type MatchLayout,
  matchCsv,
  matchesHeader,
  matchLine,
  prettyMatch,
  type RecordMatch,
} from './formats/matches.js'
export type { AnyRecord, ArticleRecord } from './formats/record.js'
export { type SummaryTableOptions, summaryCsv, summaryJson, summaryTable } from './formats/summary-table.js'
export type { Cell, Row, TableName } from './formats/tables/table.js'
export { toRows } from './formats/tables/tables.js'
export { forTerminal } from './formats/terminal.js'
export { webAnnotation } from './formats/web-annotation.js'
export { xlsx } from './formats/xlsx.js'
export {
  createNetwork,
  type Network,
  type NetworkBuilder,
  type NetworkEdge,
  type NetworkNode,
} from './summary/network.js'
