import type { Attribution, Cue, EntityType, Quote, Span, Speaker, TextSpan } from '../records.js'
import { type ToCodePoints, toCodePoints } from './code-points.js'
import { createFileNames } from './file-names.js'
import type { Folder, RecordWriter, Writers } from './format.js'
import type { ArticleRecord } from './record.js'
import { quotesWithIds } from './tables/ids.js'

/** Two files an article, and the configuration that brat needs to show them. */
export const bratFormat: Writers = { files: writeDocuments }

/** What brat must know of the types: its `annotation.conf`. */
export const BRAT_CONFIGURATION = `[entities]
Person
Organization
Place
Group
Date
Time
Duration
Set
Quotation
Statement
Cue
Source

[relations]
said_by Arg1:Quotation|Statement, Arg2:Person|Organization|Place|Group|Source
cued_by Arg1:Quotation|Statement, Arg2:Cue
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Form Arg:Person|Organization|Place|Group, Value:name|description|pronoun
`

function writeDocuments(folder: Folder): RecordWriter {
  const nameOf = createFileNames()
  const write = async (name: string, text: string) => {
    const sink = await folder.open(name)
    await sink.write(text)
    await sink.close()
  }
  return {
    add: async (record) => {
      // brat finds the annotations of NAME.txt in NAME.ann.
      const name = nameOf(String(record.id).replace(/\.txt$/, ''))
      await write(`${name}.txt`, record.text)
      await write(`${name}.ann`, brat(record))
    },
    finish: () => write('annotation.conf', BRAT_CONFIGURATION),
  }
}

const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Group',
}

/**
 * The records of an article in brat's standoff format, for the file beside its text. Offsets count code points. What runs over a
 * line end, and a quotation in parts, is discontinuous. A quotation or statement has relations to its speaker's mention and
 * its cue; mentions of one entity are equivalent; names, confidence and evidence stand in notes.
 */
export function brat(record: ArticleRecord): string {
  const { text, mentions, dates, statements } = record
  const lines = createLines(text)
  const names = new Map(record.entities.map(({ id, name }) => [id, name]))
  const byEntity = new Map<string, string[]>()
  for (const mention of mentions) {
    const id = lines.span(TYPES[mention.type], [mention])
    lines.attribute('Form', id, mention.form)
    lines.note(id, names.get(mention.entity) ?? mention.entity)
    byEntity.set(mention.entity, [...(byEntity.get(mention.entity) ?? []), id])
  }
  for (const ids of byEntity.values()) lines.equivalent(ids)
  for (const date of dates) lines.note(lines.span(capitalize(date.type), [date]), date.value)
  for (const { quote } of quotesWithIds(record)) say(quote, 'Quotation', quote.parts, lines)
  for (const statement of statements) say(statement, 'Statement', [statement], lines)
  return lines.text()
}

/** A quotation or statement with its speaker and cue. */
function say(said: Quote | Attribution, type: string, parts: readonly Span[], lines: Lines): void {
  const { speaker, cue, confidence, evidence } = said
  const id = lines.span(type, parts)
  if (speaker?.mention) lines.relate('said_by', id, lines.source(speaker.mention))
  if (cue !== null) lines.relate('cued_by', id, lines.cue(cue))
  lines.note(id, `${nameOf(speaker)}, confidence ${confidence}, ${evidence}`)
}

function nameOf(speaker: Speaker | null): string {
  return speaker === null ? 'no source' : speaker.name
}

/** The lines of an annotation file, each under an id of its own. */
interface Lines {
  span(type: string, parts: readonly Span[]): string
  /** The line of a mention at the same place, or a new one. */
  source(mention: TextSpan): string
  cue(cue: Cue): string
  relate(type: string, from: string, to: string): void
  attribute(name: string, of: string, value: string): void
  equivalent(ids: readonly string[]): void
  note(of: string, words: string): void
  text(): string
}

function createLines(text: string): Lines {
  const convert = toCodePoints(text)
  const lines: string[] = []
  const counts = new Map<string, number>()
  const byPlace = new Map<string, string>()
  const next = (letter: string) => {
    const count = (counts.get(letter) ?? 0) + 1
    counts.set(letter, count)
    return `${letter}${count}`
  }
  const span = (type: string, parts: readonly Span[]): string => {
    const id = next('T')
    const pieces = parts.flatMap((part) => linesOf(part, text))
    lines.push(`${id}\t${type} ${places(pieces, convert)}\t${pieces.map((piece) => wordsOf(piece, text)).join(' ')}`)
    const key = `${parts[0]!.start} ${parts[0]!.end}`
    if (!byPlace.has(key)) byPlace.set(key, id)
    return id
  }
  const at = (place: TextSpan, type: string) => byPlace.get(`${place.start} ${place.end}`) ?? span(type, [place])
  return {
    span,
    source: (mention) => at(mention, 'Source'),
    cue: (cue) => at(cue, 'Cue'),
    relate: (type, from, to) => lines.push(`${next('R')}\t${type} Arg1:${from} Arg2:${to}`),
    attribute: (name, of, value) => lines.push(`${next('A')}\t${name} ${of} ${value}`),
    equivalent: (ids) => {
      if (ids.length > 1) lines.push(`*\tEquiv ${ids.join(' ')}`)
    },
    note: (of, words) => lines.push(`${next('#')}\tAnnotatorNotes ${of}\t${oneLine(words)}`),
    text: () => lines.map((line) => `${line}\n`).join(''),
  }
}

/** The pieces of a stretch between line ends and tabs: no annotation of brat's runs over one. */
function linesOf({ start, end }: Span, text: string): Span[] {
  const pieces = [...text.slice(start, end).matchAll(/[^\r\n\t\v\f\u0085\u2028\u2029]+/g)].flatMap(
    ({ 0: words, index }) => {
      const from = start + index + words.length - words.trimStart().length
      const length = words.trim().length
      return length === 0 ? [] : [{ start: from, end: from + length }]
    },
  )
  return pieces.length > 0 ? pieces : [{ start, end }]
}

function places(pieces: readonly Span[], convert: ToCodePoints): string {
  return pieces.map(({ start, end }) => `${convert(start)} ${convert(end)}`).join(';')
}

function wordsOf({ start, end }: Span, text: string): string {
  return text.slice(start, end)
}

function oneLine(words: string): string {
  return words.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
