import { forTerminal } from './terminal.js'

const ESCAPES = /\u001b\[\d+m/g
const SPACE = /[\s\u0085]+/g

/** A text on one line, control characters shown and not obeyed. */
export function clean(text: string): string {
  return forTerminal(text.replace(SPACE, ' ').trim())
}

/** The columns that a text takes, its colours not counted. */
function columnsOf(text: string): number {
  return [...text.replace(ESCAPES, '')].length
}

/**
 * Breaks a text at its spaces into lines of at most `columns`; a longer word has a line of its own. No-break spaces
 * come out as spaces.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const width = columnsOf(word)
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line)
      line = word
      used = width
    } else {
      line = line === '' ? word : `${line} ${word}`
      used = line === word ? width : used + 1 + width
    }
  }
  return [...lines, line].map((full) => full.replaceAll('\u00a0', ' '))
}
