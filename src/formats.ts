/** Records as text: `onrecord/formats`. Every function is pure: records in, a string out. */
export { type ToCodePoints, toCodePoints } from './formats/code-points.js'
export { createFileNames, safeFileName } from './formats/file-names.js'
export { json, jsonLine } from './formats/json.js'
export type { ArticleRecord } from './formats/record.js'
export { forTerminal } from './formats/terminal.js'
