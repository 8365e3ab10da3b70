import { restoreRecord } from '../../formats/lean/parse-json-line.js'
import type { ArticleRecord } from '../../formats/record.js'
import { readDay } from '../../read-day.js'
import { type Input, Note, type Origin } from './item.js'

/** Which fields or columns to take; null: the one that is called as such fields are. */
export interface FieldNames {
  readonly text: string | null
  readonly id: string | null
  readonly date: string | null
}

/** By which names feeds, scrapers and tables call them, the plainest first; "Article body" and "article_body" are "articlebody". */
const TEXT =
  'text body content articlebody articletext articlecontent fulltext bodytext plaintext maintext article story'
const HTML = 'html bodyhtml contenthtml rawhtml'
const ID = 'id articleid docid uuid guid uid'
const DATE =
  'published date publicationdate publishedat datepublished publisheddate pubdate datepublish publishdate createdat timestamp'

const names = (list: string) => list.split(' ')
const CANDIDATES = { text: names(TEXT), html: names(HTML), id: names(ID), date: names(DATE) }

/** The names that a record itself has. */
const RESERVED = new Set(
  names('id source text published sentences paragraphs entities mentions dates quotes statements explanations fields'),
)

type Fields = Readonly<Record<string, unknown>>

/** Whether a table with these columns has articles in its rows. */
export function hasTextColumn(columns: readonly string[]): boolean {
  const known = columns.map(plainName)
  return [...CANDIDATES.text, ...CANDIDATES.html].some((name) => known.includes(name))
}

/**
 * The article that an object of JSON or a row of a table holds, read leniently: a date that cannot be read or an id that is none
 * costs a note, never the article.
 *
 * @throws Error if it has no text
 */
export function* readFields(
  fields: Fields,
  chosen: FieldNames,
  origin: Origin,
  place: string,
): Generator<Input | Note> {
  const textName = chosen.text ?? findFilled(fields, CANDIDATES.text) ?? findFilled(fields, CANDIDATES.html)
  const content = textName === undefined ? undefined : textOf(fields[textName])
  if (textName === undefined || content === undefined) throw new Error(missingText(fields, chosen.text))
  const form = chosen.text === null && CANDIDATES.html.includes(plainName(textName)) ? 'html' : 'text'
  const idName = chosen.id ?? findFilled(fields, CANDIDATES.id)
  const dateName = chosen.date ?? findFilled(fields, CANDIDATES.date)
  const day = readDay(dateName === undefined ? null : fields[dateName])
  if (day === undefined) {
    yield new Note(place, `"${dateName}" is no date that can be read: ${JSON.stringify(fields[dateName!])}`)
  }
  const id = idName === undefined ? undefined : idOf(fields[idName])
  const used = [textName, ...(id === undefined ? [] : [idName]), ...(day && isDay(fields[dateName!]) ? [dateName] : [])]
  const rest = passThrough(fields, used)
  yield {
    kind: 'article',
    ...origin,
    id: id ?? origin.id,
    content,
    form,
    published: day ?? null,
    ...(Object.keys(rest).length > 0 && { fields: rest }),
    place,
  }
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}

/** The first of these names, however it is written, that has something in it; else one that is there. */
function findFilled(fields: Fields, candidates: readonly string[]): string | undefined {
  const keys = Object.keys(fields)
  const present = candidates.flatMap((name) => keys.filter((key) => plainName(key) === name))
  const filled = present.find((key) => fields[key] !== null && fields[key] !== undefined && fields[key] !== '')
  return filled ?? present[0]
}

/** A text, or one that comes as a list of its paragraphs. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const isList = Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string')
  return isList ? value.join('\n\n') : undefined
}

function missingText(fields: Fields, chosen: string | null): string {
  if (chosen !== null && !(chosen in fields)) return `has no "${chosen}"`
  return `has no "${chosen ?? 'text'}", or one that is no string`
}

function idOf(value: unknown): string | number | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? value : undefined
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** What the record does not hold already; what is called like a field of a record gets "input_" in front. */
function passThrough(fields: Fields, used: readonly (string | undefined)[]): Record<string, unknown> {
  const rest = Object.entries(fields).filter(([name]) => !used.includes(name) && name !== '__proto__')
  return Object.fromEntries(
    rest
      .filter(([name, value]) => !(RESERVED.has(name) && (value === null || value === '')))
      .map(([name, value]) => [RESERVED.has(name) ? `input_${name}` : name, value]),
  )
}

/**
 * The record that an object is, written with or without `--full`; null if it is an article.
 *
 * @throws TypeError if it has lost a part
 */
export function asRecord(value: Fields): ArticleRecord | null {
  const isRecord =
    typeof value.text === 'string' && [value.quotes, value.statements, value.entities].every(Array.isArray)
  return isRecord ? restoreRecord(value) : null
}
