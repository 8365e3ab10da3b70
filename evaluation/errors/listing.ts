import type { Span } from '../../src/records.js'

/** One error as a person reads it; errors of one group are listed together. */
export interface ListedError {
  readonly group: string
  readonly lines: readonly string[]
}

/** The errors by group, the largest group first. */
export function printErrors(errors: readonly ListedError[]): string {
  const groups = new Map<string, ListedError[]>()
  for (const error of errors) {
    const group = groups.get(error.group)
    if (group) group.push(error)
    else groups.set(error.group, [error])
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([group, list]) =>
        `## ${group} (${list.length})\n\n${list.map(({ lines }) => lines.join('\n    ')).join('\n')}\n`,
    )
    .join('\n')
}

/** The span in brackets, with what stands around it, on one line. */
export function inContext(text: string, { start, end }: Span, reach = 50): string {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  return oneLine(`${before}[${shorten(text.slice(start, end))}]${after}`)
}

export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ')
}

const LONGEST = 100

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`
}
