import type { Attribution, Entity, Span } from '../records.js'
import { type ToCodePoints, toCodePoints } from './code-points.js'
import { createFileNames } from './file-names.js'
import type { Folder, RecordWriter, Writers } from './format.js'
import type { ArticleRecord } from './record.js'
import { dateId, mentionId, quotesWithIds, statementId } from './tables/ids.js'

/** One JSON array of pages, a page an article; with `--out FOLDER` a file an article. */
export const webAnnotationFormat: Writers = {
  text: () => ({ open: '[', between: ',\n', close: ']\n', print: webAnnotation }),
  files: writePages,
}

function writePages(folder: Folder): RecordWriter {
  const nameOf = createFileNames()
  return {
    add: async (record) => {
      const sink = await folder.open(`${nameOf(record.id)}.jsonld`)
      await sink.write(`${webAnnotation(record)}\n`)
      await sink.close()
    },
    finish: () => {},
  }
}

/** A body that says something of the words that an annotation is about. */
type Body = Readonly<Record<string, unknown>>

const CONTEXT_LENGTH = 32

/**
 * The records of an article as a page of the W3C Web Annotation Data Model (JSON-LD), an annotation a mention, date, quotation
 * and statement. Each finds its words by position, counted in code points as the model asks, and by the words with a little of
 * the text around them.
 */
export function webAnnotation(record: ArticleRecord): string {
  const article = `urn:onrecord:${encodeURIComponent(String(record.id).replace(/\p{Surrogate}/gu, '\ufffd'))}`
  const place = createTarget(record, article)
  const annotation = (id: string, motivation: string, span: Span, body: readonly Body[]) => ({
    id: `${article}#${id}`,
    type: 'Annotation',
    motivation,
    body,
    target: place(span),
  })
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]))
  const items = [
    ...record.mentions.map((mention, i) =>
      annotation(mentionId(i), 'identifying', mention, mentionBodies(mention.type, entities.get(mention.entity))),
    ),
    ...record.dates.map((date, i) => annotation(dateId(i), 'tagging', date, [tag(date.type), describe(date.value)])),
    ...quotesWithIds(record).map(({ quote, id }) =>
      annotation(id, 'identifying', quote, [tag('quotation'), ...saidBodies(quote)]),
    ),
    ...record.statements.map((statement, i) =>
      annotation(statementId(i), 'identifying', statement, [tag('statement'), ...saidBodies(statement)]),
    ),
  ]
  return JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${article}#annotations`,
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  })
}

/** Where words are: the article, and in it their position and what they are. */
function createTarget({ text, fields }: ArticleRecord, article: string) {
  const convert = toCodePoints(text)
  const source = {
    id: article,
    type: 'Text',
    format: 'text/plain',
    language: 'en',
    ...(typeof fields?.url === 'string' && URL.canParse(fields.url) ? { via: fields.url } : null),
  }
  return (span: Span) => ({ source, selector: [position(span, convert), quotation(span, text)] })
}

function position({ start, end }: Span, convert: ToCodePoints) {
  return { type: 'TextPositionSelector', start: convert(start), end: convert(end) }
}

function quotation({ start, end }: Span, text: string) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(boundary(Math.max(0, start - CONTEXT_LENGTH), text), start),
    suffix: text.slice(end, boundary(Math.min(text.length, end + CONTEXT_LENGTH), text)),
  }
}

/** An offset that is not inside a pair of code units: the one given, or the next. */
function boundary(offset: number, text: string): number {
  const inside = /[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]/.test(text.charAt(offset - 1))
  return inside ? offset + 1 : offset
}

function tag(value: string): Body {
  return { type: 'TextualBody', purpose: 'tagging', value }
}

function identify(value: string): Body {
  return { type: 'TextualBody', purpose: 'identifying', value }
}

function describe(value: string): Body {
  return { type: 'TextualBody', purpose: 'describing', value }
}

function mentionBodies(type: string, entity: Entity | undefined): Body[] {
  return [tag(type), ...(entity === undefined ? [] : [identify(entity.name)])]
}

function saidBodies({ speaker, cue, confidence }: Attribution): Body[] {
  return [
    ...(speaker === null ? [] : [identify(speaker.name)]),
    ...(cue === null ? [] : [describe(`cue: ${cue.text}`)]),
    describe(`confidence: ${confidence}`),
  ]
}
