import { createParser } from '../../src/syntax/create-parser.js'
import type { SyntaxTree, TokenRange } from '../../src/syntax/syntax-tree.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)
const parse = createParser(models)

/** A sentence whose asked-for words stand in brackets: "Berg [said] that it was late." */
export interface Asked {
  readonly tree: SyntaxTree
  /** The last token of each bracket, in text order. */
  readonly asked: readonly number[]
  readonly textOf: (token: number) => string | null
  readonly textsOf: (ranges: readonly TokenRange[]) => string[]
}

export function parsed(marked: string): Asked {
  const ends: number[] = []
  let text = ''
  for (const piece of marked.split(/([[\]])/)) {
    if (piece === ']') ends.push(text.length)
    else if (piece !== '[') text += piece
  }
  const document = read(text)
  const { tokens } = document
  const asked = ends.map((end) => tokens.findIndex((token) => token.end === end))
  return {
    tree: parse(document).tree(0),
    asked,
    textOf: (token) => (token < 0 ? null : tokens[token]!.text),
    textsOf: (ranges) => ranges.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)),
  }
}
