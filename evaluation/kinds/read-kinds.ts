/** Reads passages by kind: `# 3 Surnames that are words` opens a kind, each line after it is a passage. Other comments begin the file. */
import { readFileSync } from 'node:fs'

export interface Kind {
  readonly name: string
  readonly passages: readonly string[]
}

const HEADING = /^# (\d.*)$/

export function readKinds(file: string): Kind[] {
  const kinds: { name: string; passages: string[] }[] = []
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    const name = HEADING.exec(line)?.[1]
    if (name !== undefined) kinds.push({ name, passages: [] })
    else if (line !== '' && !line.startsWith('#')) kinds.at(-1)!.passages.push(line.replaceAll('\\t', '\t'))
  }
  return kinds
}

/** A text without its marks, and the marks with the place of what they hold. */
export function unmark(
  marked: string,
  pattern: RegExp,
  words: (match: RegExpMatchArray) => string,
): { readonly text: string; readonly marks: readonly { start: number; end: number; match: RegExpMatchArray }[] } {
  let text = ''
  let at = 0
  const marks = [...marked.matchAll(pattern)].map((match) => {
    text += marked.slice(at, match.index)
    const start = text.length
    text += words(match)
    at = match.index + match[0].length
    return { start, end: text.length, match }
  })
  return { text: text + marked.slice(at), marks }
}
