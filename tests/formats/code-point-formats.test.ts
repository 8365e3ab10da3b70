import { describe, expect, test } from 'vitest'
import { brat, bratFormat } from '../../src/formats/brat.js'
import { conll } from '../../src/formats/conll.js'
import { displacy } from '../../src/formats/displacy.js'
import type { ArticleRecord } from '../../src/formats/record.js'
import { quotesWithIds } from '../../src/formats/tables/ids.js'
import { webAnnotation, webAnnotationFormat } from '../../src/formats/web-annotation.js'
import { extract } from '../../src/index.js'
import { fixture, hostile, memoryFolder, OPTIONS } from './records.js'

/** Characters beyond U+FFFF before, between and inside of what is recorded. */
const EMOJI: ArticleRecord = {
  id: 'emoji.txt',
  ...extract(
    '😀😀 OSLO 🇳🇴, March 3, 2024 — “We will 👍 appeal,” said Anna Berg.\n\n“It is late. 👀\n\n“It is very late,” Berg said on Tuesday.',
  ),
}

const RECORDS = [EMOJI, fixture('match-report.txt'), fixture('press-release.txt'), hostile()]

/** A text by code points, as Python has it. */
const characters = (text: string) => Array.from(text)
const slice = (text: string, start: number, end: number) => characters(text).slice(start, end).join('')

test('the example has what makes a difference', () => {
  expect(EMOJI.quotes.length).toBeGreaterThan(1)
  expect(EMOJI.mentions.some(({ start, text }) => slice(EMOJI.text, start, start + text.length) !== text)).toBe(true)
})

describe('Web Annotation', () => {
  test.each(RECORDS)('positions and words agree: $id', (record) => {
    const page = JSON.parse(webAnnotation(record))
    expect(page.type).toBe('AnnotationPage')
    const { mentions, dates, statements } = record
    const spans = [...mentions, ...dates, ...quotesWithIds(record).map(({ quote }) => quote), ...statements]
    expect(page.items).toHaveLength(spans.length)
    page.items.forEach((item: (typeof page.items)[number], i: number) => {
      const [position, quotation] = item.target.selector
      const { exact, prefix, suffix } = quotation
      expect(exact).toBe(spans[i]!.text)
      expect(slice(record.text, position.start, position.end)).toBe(exact)
      expect(record.text).toContain(prefix + exact + suffix)
      expect(prefix + suffix).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u)
    })
  })

  test('ids are IRIs of their own, speakers are bodies', () => {
    const page = JSON.parse(webAnnotation(hostile('a b/ü?#é.txt\ud800')))
    const ids = page.items.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^urn:onrecord:[\w%.~!*'()-]+#[a-z][\d.]+$/)
    const said = page.items.filter(({ id }: { id: string }) => id.endsWith('#q0'))
    expect(said[0].body.map(({ value }: { value: string }) => value)).toEqual([
      'quotation',
      'Anna =Berg <b>',
      'confidence: 0.9',
    ])
  })

  test('articles are an array of pages, or a file each in a folder', async () => {
    const { open, between, close, print } = webAnnotationFormat.text!(OPTIONS)
    expect(JSON.parse(open + RECORDS.map(print).join(between) + close)).toHaveLength(RECORDS.length)
    expect(JSON.parse(open + close)).toEqual([])
    const folder = memoryFolder()
    const writer = webAnnotationFormat.files!(folder, OPTIONS)
    for (const record of [...RECORDS, hostile()]) await writer.add(record)
    await writer.finish()
    expect(folder.files.size).toBe(RECORDS.length + 1)
    for (const [name, text] of folder.files) {
      expect(name).toMatch(/^[^/].*\.jsonld$/)
      expect(JSON.parse(text).type).toBe('AnnotationPage')
    }
  })
})

describe('displaCy', () => {
  test.each(RECORDS)('entities in order, none overlapping, words at their places: $id', (record) => {
    const { text, ents } = JSON.parse(displacy(record))
    const words = new Set([...record.mentions, ...record.dates].map((one) => one.text))
    let end = 0
    for (const ent of ents) {
      expect(ent.start).toBeGreaterThanOrEqual(end)
      expect(words).toContain(slice(text, ent.start, ent.end))
      end = ent.end
    }
    const names = record.mentions.filter(({ form }) => form === 'name')
    expect(ents.length).toBeGreaterThanOrEqual(names.length)
  })

  test('labels of spaCy', () => {
    const { ents } = JSON.parse(displacy(fixture('match-report.txt')))
    expect(new Set(ents.map(({ label }: { label: string }) => label))).toEqual(
      new Set(['PERSON', 'ORG', 'LOC', 'DATE']),
    )
  })
})

describe('brat', () => {
  test.each(RECORDS)('every line is one of brat, every place has its words: $id', (record) => {
    const known = new Set<string>()
    for (const line of brat(record).split('\n').slice(0, -1)) {
      const [id, fields, words] = line.split('\t')
      if (id!.startsWith('T')) {
        const [, type, places] = /^(\w+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(fields!)!
        expect(type).toMatch(/^[A-Z][a-z]+$/)
        const pieces = places!.split(';').map((place) => place.split(' ').map(Number) as [number, number])
        expect(pieces.map(([start, end]) => slice(record.text, start, end)).join(' ')).toBe(words)
        pieces.reduce((last, [start, end]) => {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          return end
        }, 0)
        known.add(id!)
      } else if (id!.startsWith('R')) {
        const [, from, to] = /^(?:said_by|cued_by) Arg1:(T\d+) Arg2:(T\d+)$/.exec(fields!)!
        expect(known.has(from!) && known.has(to!)).toBe(true)
      } else {
        expect(line).toMatch(/^(?:A\d+\tForm T\d+ \w+|#\d+\tAnnotatorNotes T\d+\t.+|\*\tEquiv(?: T\d+){2,})$/u)
      }
    }
  })

  test('quotations lead to their speakers and cues', () => {
    const lines = brat(EMOJI).split('\n')
    const words = new Map(
      lines
        .filter((line) => line.startsWith('T'))
        .map((line) => line.split('\t'))
        .map(([id, , text]) => [id, text]),
    )
    const relations = lines.flatMap((line) => {
      const [, name, from, to] = /^R\d+\t(\w+) Arg1:(\w+) Arg2:(\w+)/.exec(line) ?? []
      return name === undefined ? [] : [`${words.get(from)} ${name} ${words.get(to)}`]
    })
    expect(relations).toContain('We will 👍 appeal, said_by Anna Berg')
    expect(relations).toContain('We will 👍 appeal, cued_by said')
  })

  test('a folder: text, annotations, configuration', async () => {
    const folder = memoryFolder()
    const writer = bratFormat.files!(folder, OPTIONS)
    await writer.add(EMOJI)
    await writer.add({ ...EMOJI, id: 'emoji' })
    await writer.finish()
    expect([...folder.files.keys()]).toEqual([
      'emoji.txt',
      'emoji.ann',
      'emoji~2.txt',
      'emoji~2.ann',
      'annotation.conf',
    ])
    expect(folder.files.get('emoji.txt')).toBe(EMOJI.text)
    const types = new Set(
      RECORDS.flatMap((record) => [...brat(record).matchAll(/^T\d+\t(\w+)/gm)].map(([, type]) => type!)),
    )
    for (const type of types) expect(folder.files.get('annotation.conf')).toContain(`\n${type}\n`)
  })
})

describe('CoNLL', () => {
  /** Rows by sentences; the first block is that of the article. */
  const parse = (text: string) =>
    text
      .trimEnd()
      .split('\n\n')
      .map((block) => block.split('\n').map((line) => line.split('\t')))

  test.each(RECORDS)('eight columns, words at their places, no token lost: $id', (record) => {
    const [head, ...sentences] = parse(conll(record))
    expect(head).toEqual([['-DOCSTART-', expect.stringMatching(/^\S.*$/), '_', 'O', 'O', 'O', '_', 'O']])
    const rows = sentences.flat()
    const covered = rows.map(([token, start, end, ...labels]) => {
      expect(labels).toHaveLength(5)
      expect(slice(record.text, Number(start), Number(end))).toBe(token)
      return token
    })
    expect(covered.join('').replace(/[\s\p{Cc}]/gu, '')).toBe(record.text.replace(/[\s\p{Cc}]/gu, ''))
  })

  test.each(RECORDS)('names in IOB2 give back the names: $id', (record) => {
    const rows = parse(conll(record)).slice(1).flat()
    const names: string[] = []
    let before = 'O'
    rows.forEach(([token, start, , , , , , tag]) => {
      if (tag!.startsWith('B-')) names.push(token!)
      else if (tag!.startsWith('I-')) {
        expect(before.slice(2)).toBe(tag!.slice(2))
        const spaces = /\s*$/.exec(slice(record.text, 0, Number(start)))![0]
        names[names.length - 1] += spaces + token
      }
      before = tag!
    })
    expect(names).toEqual(record.mentions.filter(({ form }) => form === 'name').map(({ text }) => text))
  })

  test('quotations, cues and speakers have columns', () => {
    const rows = parse(conll(EMOJI)).slice(1).flat()
    const column = (word: string) => rows.find(([token]) => token === word)!
    expect(column('appeal')[5]).toBe('I-QUOTE')
    expect(column('appeal')[6]).toBe('person:anna-berg')
    expect(column('said').slice(5)).toEqual(['B-CUE', '_', 'O'])
    expect(column('March')[3]).toBe('B-DATE')
  })

  test('an article without sentences is one', () => {
    expect(parse(conll({ ...EMOJI, sentences: [] }))).toHaveLength(2)
    expect(conll({ id: 'a', ...extract('') })).toBe('-DOCSTART-\ta\t_\tO\tO\tO\t_\tO\n\n')
  })
})
