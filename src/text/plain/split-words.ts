import { isSeparator, startsLower, startsUpper } from '../characters.js'
import type { Edit } from './edits.js'

/** The first half with its hyphen, one line end or two (of double-spaced text), the second half. */
const SPLIT =
  /(?<![\p{L}\p{M}\p{N}])(\p{L}[\p{L}\p{M}'’]{0,40})([-‐\u00ad])([ \t]{0,4}(?:\r?\n[ \t]{0,40}){1,2})(?=([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]{0,40}))/gu

const SUSPENDED: ReadonlySet<string> = new Set(['and', 'or', 'to', 'nor', 'but'])
const PREFIXES: ReadonlySet<string> = new Set(
  'all anti co counter cross ex far half high long low mid multi near neo non off on post pre pro re self semi short single so sub ultra vice well'.split(
    ' ',
  ),
)
const ENDINGS: ReadonlySet<string> = new Set(
  'aged backed based born built controlled driven elect fold free friendly funded held led like long made making old out owned profit related run sized style term time up wide year'.split(
    ' ',
  ),
)

/**
 * Words that are parted at the end of a line: their halves are one word, or one with its hyphen. The line ends behind it.
 *
 * Accepts: Hender-|son · Mon-|day · resi-|dents · a soft hyphen in place of the hyphen
 *   with its hyphen: Smith-|Jones · well-|known · Hamas-|run · F-|16
 * Near misses: pre-|and post-war · Anna Berg -|the mayor
 */
export function findSplitWords(text: string, isWord: (lower: string) => boolean): Edit[] {
  const edits: Edit[] = []
  for (const { 0: parted, 1: first, 2: hyphen, 3: gap, 4: second, index } of text.matchAll(SPLIT)) {
    const soft = hyphen === '\u00ad'
    if (!soft && SUSPENDED.has(second!) && !isWord((first! + second!).toLowerCase())) continue
    const end = index + parted.length
    const start = index + first!.length
    edits.push({ start, end, text: soft || isOneWord(first!, second!, isWord) ? '' : '-' })
    const next = wordEnd(text, end)
    if (text[next] === ' ') edits.push({ start: next, end: next + 1, text: gap!.replace(/[ \t]/g, '') })
  }
  return edits
}

const LONGEST_REST = 60

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < from + LONGEST_REST && at < text.length && !isSeparator(text.charCodeAt(at))) at++
  return at
}

/** Whether the hyphen between the halves is the line's, not the word's own. */
function isOneWord(first: string, second: string, isWord: (lower: string) => boolean): boolean {
  if (first.length === 1 || !startsLower(second) || first === first.toUpperCase()) return false
  const [left, right] = [first.toLowerCase(), second.toLowerCase()]
  if (isWord(left + right)) return true
  if (PREFIXES.has(left) || ENDINGS.has(right)) return false
  return startsUpper(first) || !isWord(left) || !isWord(right)
}
