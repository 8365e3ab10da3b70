import { decode } from './decode.js'
import { hasTextColumn } from './fields.js'
import type { InputKind } from './kinds.js'

/** Bytes that are enough to tell a kind by. */
export const SNIFF_LENGTH = 64 * 1024

const PAGE = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i
/** A piece of a page: it begins with an element that holds text. */
const FRAGMENT =
  /^\s*<(?:article|main|section|div|p|h[1-6]|meta|title|script|style|header|ul|ol|table|blockquote|figure)\b[^>]*>/i
const ARRAY = /^\s*\[\s*(?:[{"[\]]|$)/
const OBJECT = /^\s*\{\s*(?:["}]|$)/

/** The kind that the first bytes of a stream tell: a page, an array, objects, a table, or else a text. */
export function sniff(bytes: Uint8Array, encoding: string | null): InputKind {
  const text = beginningOf(bytes, encoding)
  if (isPage(text) || FRAGMENT.test(text)) return 'html'
  if (ARRAY.test(text)) return isJsonArray(text) ? 'json' : 'text'
  if (OBJECT.test(text)) return isObjectPerLine(text) ? 'jsonl' : 'json'
  return tableOf(text) ?? 'text'
}

/** Whether a text is a whole page rather than a text with some tags in it. */
export function isPage(text: string): boolean {
  return PAGE.test(text.slice(0, 4096))
}

/** Text, even where the last character is cut in half. */
function beginningOf(bytes: Uint8Array, encoding: string | null): string {
  for (let cut = 0; cut < 4 && cut <= bytes.length; cut++) {
    try {
      const { text, encoding: found } = decode(bytes.subarray(0, bytes.length - cut), encoding)
      if (found !== 'windows-1252' || encoding !== null || cut === 3) return text
    } catch {
      // Cut shorter, it may be whole characters; if not, reading it will say what is wrong.
    }
  }
  return ''
}

/** "[Editor's note] …" is prose; what stands in brackets of JSON is an object, a string or another list. */
function isJsonArray(text: string): boolean {
  if (/^\s*\[\s*(?:\{\s*(?:["}]|$)|\]|$)/.test(text)) return true
  return /^\s*\[\s*(?:"(?:[^"\\]|\\.)*"\s*[,\]]|\[)/.test(text)
}

/** A first line that is closed on itself: what is laid out over several lines opens on the first. */
function isObjectPerLine(text: string): boolean {
  const [line = '', ...more] = text.trimStart().split('\n')
  try {
    JSON.parse(line)
    return true
  } catch {
    return line.trimEnd().endsWith('}') || (more.length === 0 && text.length >= SNIFF_LENGTH)
  }
}

function tableOf(text: string): 'csv' | 'tsv' | null {
  const header = text.trimStart().split(/\r?\n/, 1)[0]!
  const cells = (separator: string) => header.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''))
  if (header.includes('\t') && hasTextColumn(cells('\t'))) return 'tsv'
  const isTable = [',', ';', '|'].some((separator) => header.includes(separator) && hasTextColumn(cells(separator)))
  // A table's header has short cells; a sentence that lists "body, text and story" ends like one.
  return isTable && !/[.!?]["”]?\s*$/.test(header) ? 'csv' : null
}
