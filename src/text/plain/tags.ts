import { isWordCharacter, startsLower, startsUpper } from '../characters.js'
import type { Edit } from './edits.js'
import { BLOCK_TAGS, BOLD_TAGS, INLINE_TAGS, TEXTLESS_TAGS } from './tag-names.js'

const TAG =
  /<(\/?)([a-z][a-z\d]{0,30}(?:[:-][a-z\d-]{1,30})?)(?:[\s/](?:[^<>"']|"[^"<]*"|'[^'<]*')*|[\s/][^<>]*)?>|<!--|<!(?:doctype\b[^<>]*|\[CDATA\[)|\]\]>/gi

const LINE_END = '\n'
const BLOCK_END = '\n\n'

/**
 * HTML's tags: the tags of blocks end a line, the others are white space; what comments, scripts and style sheets hold is
 * no text. `<q>` stands for a mark. A bold question that opens a line has the line for itself: it heads an answer.
 *
 * Accepts: <strong>Ann Roe</strong> said · <p class="lead">…</p> · <br/> · <!-- ad --> · <script>…</script> · <o:p>
 * Near misses: 3 < 4 · <Anna> · <anna@example.org> · <3
 */
export function findTags(text: string): Edit[] {
  if (!text.includes('<')) return []
  const edits: Edit[] = []
  const closing = new ClosingTags(text)
  let opensLine = true
  let boldHeads = false
  let behind = 0
  for (const { start, tagEnd, name, closes } of tagsOf(text)) {
    if (start < behind) continue
    const end = closes ? tagEnd : Math.max(tagEnd, closing.endOf(name, tagEnd))
    opensLine = endsLine(text.slice(behind, start), opensLine)
    let replacement = replacementOf(text, name, closes, start, end)
    if (replacement === null) continue
    if (BOLD_TAGS.has(name)) {
      if (!closes) boldHeads = opensLine
      else if (boldHeads && text[start - 1] === '?') replacement = LINE_END
    }
    if (replacement === BLOCK_END || replacement === LINE_END) opensLine = true
    edits.push({ start, end, text: replacement })
    behind = end
  }
  return edits
}

interface Tag {
  readonly start: number
  readonly tagEnd: number
  /** In lower case; "!" for a comment, "" for what else is no element. */
  readonly name: string
  readonly closes: boolean
}

function tagsOf(text: string): Tag[] {
  return [...text.matchAll(TAG)].map(({ 0: tag, 1: slash, 2: name, index }) => ({
    start: index,
    tagEnd: index + tag.length,
    name: tag === '<!--' ? COMMENT : (name ?? '').toLowerCase(),
    closes: slash === '/',
  }))
}

const COMMENT = '!'

/** Whether the text before a tag leaves it at the start of a line; `opened`: whether the text began there. */
function endsLine(before: string, opened: boolean): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return line.trim() === '' && (opened || line.length < before.length)
}

/** What a tag is read as; null where it is no tag of HTML. */
function replacementOf(text: string, name: string, closes: boolean, start: number, end: number): string | null {
  if (BLOCK_TAGS.has(name)) return BLOCK_END
  if (name === 'br') return LINE_END
  if (name === 'q') return closes ? '”' : '“'
  const isTag = name === '' || name === COMMENT || INLINE_TAGS.has(name) || TEXTLESS_TAGS.has(name)
  if (!isTag && !/[:-]/.test(name)) return null
  return partsWords(text, start, end) ? ' ' : ''
}

/** Whether letters on both sides are to be kept apart; not those of an initial: <b>T</b>he mayor. */
function partsWords(text: string, start: number, end: number): boolean {
  if (!isWordCharacter(text.charCodeAt(start - 1)) || !isWordCharacter(text.charCodeAt(end))) return false
  const initial = startsUpper(text[start - 1]!) && !isWordCharacter(text.charCodeAt(start - 2))
  return !(initial && startsLower(text[end]!))
}

/** Where comments, scripts and style sheets end. Each end is looked for once, so that any number of starts is linear. */
class ClosingTags {
  readonly #text: string
  readonly #next = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** Behind the end of what the tag opened; -1 where it holds text, or is never closed. */
  endOf(name: string, from: number): number {
    const closing = name === COMMENT ? '-->' : TEXTLESS_TAGS.has(name) ? `</${name}` : null
    if (closing === null) return -1
    let at = this.#next.get(closing) ?? 0
    if (at >= 0 && at < from) {
      at = this.#indexOf(closing, from)
      this.#next.set(closing, at)
    }
    if (at < 0) return -1
    return name === COMMENT ? at + closing.length : this.#text.indexOf('>', at) + 1
  }

  #indexOf(closing: string, from: number): number {
    const pattern = new RegExp(closing, 'gi')
    pattern.lastIndex = from
    return pattern.exec(this.#text)?.index ?? -1
  }
}
