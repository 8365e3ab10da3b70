/**
 * npm run update-docs: writes the output of commands and the figures into the documents, as they are now. With --check it
 * writes nothing, and ends with code 1 if a document is out of date.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENTS, ROOT, readDocument, refresh } from './docs.js'

const stale = DOCUMENTS.map((path) => ({ path, fresh: refresh(readDocument(path)) })).filter(
  ({ path, fresh }) => fresh !== readDocument(path),
)

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is out of date: npm run update-docs`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const { path, fresh } of stale) writeFileSync(join(ROOT, path), fresh)
}
