import { script, scriptHash, style, styleHash } from '../generated/report-page.js'
import { writeOut } from './model/visible.js'

/** The parts of a page of a report; all but the title are HTML. */
export interface Page {
  readonly title: string
  readonly body: string
  /** JSON by the id of its element. */
  readonly data: Iterable<readonly [id: string, json: string]>
}

/** Nothing is fetched, nothing runs but the script of this page, and nothing is sent anywhere. */
const POLICY = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A self-contained HTML page, in pieces. */
export function* writePage({ title, body, data }: Page): Generator<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(writeOut(title))}</title>
<style>${style}</style>
</head>
<body>
${body}
`
  for (const [id, json] of data) yield `<script type="application/json" id="${escapeHtml(id)}">${json}</script>\n`
  yield `<script>${script}</script>\n</body>\n</html>\n`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
