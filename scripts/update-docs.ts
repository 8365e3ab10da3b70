/** Writes the output of commands and the figures into the documents, as they are now. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENTS, ROOT, readDocument, refresh } from './docs.js'

for (const path of DOCUMENTS) writeFileSync(join(ROOT, path), refresh(readDocument(path)))
