import { readFileSync } from 'node:fs'

const ESCAPES: Readonly<Record<string, string>> = { '\\n': '\n', '\\r': '\r', '\\t': '\t' }

/**
 * The cases of a file beside the test that calls: its lines, without comments (#) and empty lines. `\n`, `\r`, `\t` and
 * `\uXXXX` stand for the characters that a line cannot show.
 */
export function readCases(name: string, test: string): string[] {
  const lines = readFileSync(new URL(name, test), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(expand)
}

function expand(line: string): string {
  return line.replace(/\\(?:u([0-9A-F]{4})|[nrt])/g, (sequence, code?: string) =>
    code === undefined ? ESCAPES[sequence]! : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
