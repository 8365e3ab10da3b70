import { readdirSync, readFileSync } from 'node:fs'
import type { Resolution } from '../../src/coreference/resolution.js'
import { createResolver } from '../../src/coreference/resolve-entities.js'
import type { NameSpan } from '../../src/names/name-span.js'
import { findQuotedSpans } from '../../src/quotations/find-quoted-spans.js'
import { createParser } from '../../src/syntax/create-parser.js'
import { tokenSpan } from '../../src/text/document.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

/**
 * A passage with its mentions marked by hand; a blank line parts passages, `#` begins a comment:
 *
 *     [person Ana Berg] won. [she = Ana Berg] thanked [person Berg = Ana Berg]'s voters.
 *
 * - A mark that begins with a type is a name, handed to the resolution as if the tagger had found it.
 * - Other marks are pronouns and descriptions. `= nobody`: there must be no reference.
 * - Without `=` the entity has the name that stands there.
 */
export interface Passage {
  readonly marked: string
  /** Without the marks. */
  readonly text: string
  readonly mentions: readonly Mention[]
}

interface Mention {
  readonly type: NameSpan['type'] | null
  readonly start: number
  readonly end: number
  readonly name: string | null
}

const FOLDER = new URL('cases/', import.meta.url)
const MARK = /\[(?:(person|organization|place|group) )?([^\]=]+?)(?: = ([^\]]+))?\]/g

export function caseFiles(): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
}

export function readPassages(file: string): Passage[] {
  const blocks = readFileSync(new URL(file, FOLDER), 'utf8').trim().split(/\n\n+/)
  return blocks.filter((block) => !block.startsWith('#')).map(readPassage)
}

export function readPassage(marked: string): Passage {
  const mentions: Mention[] = []
  let text = ''
  let from = 0
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(from, mark.index)
    const words = mark[2]!
    const start = text.length
    text += words
    from = mark.index + mark[0].length
    const name = mark[3] === 'nobody' ? null : (mark[3] ?? words)
    mentions.push({ type: (mark[1] as NameSpan['type']) ?? null, start, end: text.length, name })
  }
  return { marked, text: text + marked.slice(from), mentions }
}

const parse = createParser(models)
const resolveEntities = createResolver(models)
const read = createReader(models)

export function resolve({ text, mentions }: Passage): Resolution {
  const document = read(text)
  const names = mentions.flatMap(({ type, start, end }): NameSpan[] => {
    const from = document.tokens.findIndex((token) => token.start >= start)
    const to = document.tokens.findIndex((token) => token.end >= end) + 1
    return type === null ? [] : [{ ...tokenSpan(document.tokens, from, to), type, confidence: 0.9 }]
  })
  return resolveEntities(document, names, findQuotedSpans(document), parse(document))
}

/** The passage with what was found in the place of what was expected. */
export function mark(passage: Passage, { entities, references }: Resolution): string {
  let marked = ''
  let from = 0
  for (const { type, start, end } of passage.mentions) {
    const words = passage.text.slice(start, end)
    const reference = references.find((found) => found.start === start && found.end === end)
    const name = reference === undefined ? 'nobody' : entities[reference.entity]!.name
    const shown = `${type === null ? '' : `${type} `}${words}${name === words ? '' : ` = ${name}`}`
    marked += `${passage.text.slice(from, start)}[${shown}]`
    from = end
  }
  return marked + passage.text.slice(from)
}
