import { forTerminal } from './terminal.js'

const ESCAPES = /\u001b\[\d+m/g
const SPACE = /[\s\u0085]+/g

/** A text on one line, control characters shown and not obeyed. */
export function oneLine(text: string): string {
  return forTerminal(text.replace(SPACE, ' '))
}

/** {@link oneLine} without space at its ends. */
export function clean(text: string): string {
  return oneLine(text).trim()
}

/** The columns that a text takes, its colours not counted. */
export function columnsOf(text: string): number {
  return [...text.replace(ESCAPES, '')].length
}

/** A text of at most so many columns, without colours; "…" stands for what is left out. */
export function cut(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : `${[...text].slice(0, columns - 1).join('')}…`
}

/** A paragraph after a margin, its later lines one column further in. */
export function indented(margin: string, text: string, columns: number): string[] {
  return wrap(text, columns - margin.length - 2).map((line, i) => (i === 0 ? margin : `${margin} `) + line)
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
