/** Records as text: `onrecord/formats`. Every function is pure: records in, a string out. */
export { json, jsonLine } from './formats/json.js'
export type { ArticleRecord } from './formats/record.js'
