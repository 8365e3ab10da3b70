import { describe, expect, test } from 'vitest'
import { readAll, readArticles, readMessages } from './read.js'

describe('a text', () => {
  test.each(['', '\n', 'One.\r\nTwo.\n\nÉté — 🎉', '{"a set"}', '  spaced  '])(
    '%j is kept to the letter',
    async (text) => {
      const [article, ...others] = await readAll(text, 'text')
      expect(others).toEqual([])
      expect(article).toEqual({
        kind: 'article',
        id: 'in',
        content: text,
        form: 'text',
        published: null,
        place: 'in',
      })
    },
  )

  test.each([
    ['<!doctype html><p>Ice.', 'html'],
    ['Ice <b>and</b> snow.', 'text'],
  ])('%j in a text file is %s', async (text, form) => {
    expect(await readAll(text, 'text')).toMatchObject([{ content: text, form }])
  })
})

describe('JSON Lines', () => {
  test('are cut at line feeds alone', async () => {
    const lines = `{"text":"One.\u2028Two."}\r\n\n{"id":2,"text":"Three.","published":null}`
    expect(await readAll(lines, 'jsonl')).toMatchObject([
      { id: 'in:1', content: 'One.\u2028Two.', published: null, place: 'in:1' },
      { id: 2, content: 'Three.', published: null, place: 'in:3' },
    ])
  })

  test.each([
    ['{"text": "One', 'is not JSON'],
    ['null', 'is not a JSON object'],
    ['"a text"', 'is not a JSON object'],
    ['{"text": 3}', 'has no "text", or one that is no string'],
    ['{"id": 3}', 'has no "text", or one that is no string'],
  ])('%s fails alone', async (line, reason) => {
    const found = await readAll(`${line}\n{"text":"Two."}`, 'jsonl')
    expect(found).toMatchObject([
      { kind: 'failure', place: 'in:1', reason },
      { kind: 'article', content: 'Two.' },
    ])
  })

  test('a record of an earlier run is told from an article', async () => {
    const record = { id: 1, text: 'Ice.', quotes: [], statements: [], mentions: [], dates: [], entities: [] }
    expect(await readAll(JSON.stringify(record), 'jsonl')).toMatchObject([{ kind: 'record', record: { id: 1 } }])
    expect(await readAll('{"text":"Ice.","quotes":2}', 'jsonl')).toMatchObject([{ kind: 'article' }])
  })
})

describe('JSON', () => {
  test.each([
    ['[{"text":"Ice."},{"id":"b","text":"Snow."}]', ['in:1', 'b']],
    ['[\n{"text":"Ice."},\n\n {"text":"Snow."}]\n', ['in:1', 'in:2']],
    ['{\n "text": "Ice.",\n "tags": ["a", {"b": 1}]\n}', ['in']],
    ['{\n"text": "Ice."}\n{\n"text": "Snow."\n}', ['in', 'in:2']],
  ])('%j', async (json, ids) => {
    expect((await readArticles(json)).map(({ id }) => id)).toEqual(ids)
    expect(await readMessages(json, 'json')).toEqual([])
  })

  test.each(['[]', ' [ ]\n', '', '\n\n'])('%j holds no article, and that is said', async (json) => {
    expect(await readMessages(json, 'json')).toEqual(['in: holds no article'])
    if (json.trim() === '') expect(await readMessages(json, 'jsonl')).toEqual(['in: holds no article'])
  })

  test('what stands in a list and is no article fails alone', async () => {
    expect(await readAll('[{"text":"Ice."}, 3, {"id": 4}, {"text":"Snow."}]', 'json')).toMatchObject([
      { content: 'Ice.' },
      { place: 'in:2', reason: 'is not a JSON object' },
      { place: 'in:3', reason: 'has no "text", or one that is no string' },
      { content: 'Snow.' },
    ])
  })

  test.each(['[{"text":"Ice."},]', '[{"text":"Ice."} {', '{\n"text": "Ice."', 'nonsense'])(
    '%j is none',
    async (json) => {
      await expect(readAll(json, 'json')).rejects.toThrow('is not JSON')
    },
  )

  test('of any size is read an object at a time', async () => {
    let handed = 0
    async function* endless() {
      yield Buffer.from('[{"text":"Ice."}')
      for (;;) {
        handed++
        yield Buffer.from(',{"text":"Snow."}')
      }
    }
    const { readStream } = await import('../../../src/cli/input/read-stream.js')
    const options = { kind: null, encoding: null, repair: false, names: { text: null, id: null, date: null } }
    const items = readStream(endless(), 'json', { id: 'in' }, options)
    for (let i = 0; i < 3; i++) await items.next()
    await items.return(undefined)
    expect(handed).toBeLessThan(70_000 / 17)
  })
})

describe('fields are read leniently', () => {
  test.each([
    [{ text: 'Ice.', published: '' }, { published: null }],
    [{ text: 'Ice.', published: '2024-07-03 10:00:00' }, { published: '2024-07-03' }],
    [{ text: 'Ice.', published: 'Wed, 03 Jul 2024 10:00:00 GMT' }, { published: '2024-07-03' }],
    [{ text: 'Ice.', date: '2024-07-03' }, { published: '2024-07-03' }],
    [{ text: 'Ice.', pubDate: '3 July 2024' }, { published: '2024-07-03' }],
    [{ text: 'Ice.', published: null, date: '2024-07-03' }, { published: '2024-07-03' }],
    [{ text: 'Ice.', id: null }, { id: 'in:1' }],
    [{ text: 'Ice.', id: '' }, { id: 'in:1' }],
    [{ text: 'Ice.', id: { $oid: 1 } }, { id: 'in:1' }],
    [{ text: 'Ice.', _id: 7 }, { id: 7 }],
    [{ body: 'Ice.' }, { content: 'Ice.' }],
    [{ Text: 'Ice.' }, { content: 'Ice.' }],
    [{ text: '', body: 'Ice.' }, { content: 'Ice.' }],
    [{ text: ['Ice.', 'Snow.'] }, { content: 'Ice.\n\nSnow.' }],
    [{ html: '<p>Ice.' }, { content: '<p>Ice.', form: 'html' }],
  ])('%j', async (fields, expected) => {
    const items = await readAll(JSON.stringify(fields), 'jsonl')
    expect(items).toMatchObject([{ kind: 'article', ...expected }])
  })

  test.each(['2024-02-30', 'Tuesday', { at: 1 }, '03/07/2024'])(
    'a date that none can read costs a note: %j',
    async (date) => {
      const found = await readAll(JSON.stringify({ text: 'Ice.', published: date }), 'jsonl')
      expect(found).toMatchObject([
        { kind: 'note', place: 'in:1', message: `"published" is no date that can be read: ${JSON.stringify(date)}` },
        { kind: 'article', published: null, fields: { input_published: date } },
      ])
    },
  )

  test('what else there is is passed through, and never takes the place of a record', async () => {
    const fields = {
      id: 1,
      text: 'Ice.',
      title: 'T',
      url: 'u',
      tags: [1],
      quotes: 'x',
      source: 'BBC',
      date: '2024-07-03 10:00',
    }
    const [article] = await readArticles(JSON.stringify(fields), 'jsonl')
    expect(article!.fields).toEqual({
      title: 'T',
      url: 'u',
      tags: [1],
      input_quotes: 'x',
      input_source: 'BBC',
      date: '2024-07-03 10:00',
    })
    expect((await readArticles('{"text":"Ice.","id":1}', 'jsonl'))[0]).not.toHaveProperty('fields')
  })

  test('the names may be given', async () => {
    const names = { text: 'story', id: 'key', date: 'when' }
    const fields = { text: 'no', story: 'Ice.', id: 1, key: 'k', published: '2020-01-01', when: '3 July 2024' }
    expect(await readAll(JSON.stringify(fields), 'jsonl', { names })).toMatchObject([
      { content: 'Ice.', id: 'k', published: '2024-07-03', fields: { input_text: 'no' } },
    ])
    expect(await readMessages('{"text":"Ice."}', 'jsonl', { names })).toEqual(['in:1: has no "story"'])
  })
})

describe('a table', () => {
  test.each([
    ['csv', 'id,text,section\n1,"Ice, ""hard"" ice.\n\nSnow.",News\n2,Rain.,Sport\n'],
    ['csv', '\ufeffid;text;section\r\n1;"Ice, ""hard"" ice.\n\nSnow.";News\r\n2;Rain.;Sport\r\n'],
    ['tsv', 'id\ttext\tsection\n1\t"Ice, ""hard"" ice.\n\nSnow."\tNews\n2\tRain.\tSport'],
    ['csv', 'id|text|section\n1|"Ice, ""hard"" ice.\n\nSnow."|News\n\n2|Rain.|Sport\n'],
  ] as const)('%s: %j', async (kind, table) => {
    expect(await readAll(table, kind)).toMatchObject([
      { id: '1', content: 'Ice, "hard" ice.\n\nSnow.', fields: { section: 'News' }, place: 'in:1' },
      { id: '2', content: 'Rain.', fields: { section: 'Sport' }, place: 'in:2' },
    ])
  })

  const PROSE = `The council voted on Monday to close the bridge, said Ann Roe, who has led it since the spring of last year, "for good".`

  test.each(['Article body', 'article-body', 'Article_Text', 'FULL TEXT', 'articleBody'])(
    'has its text in a column that is called %s',
    async (name) => {
      const table = `Summary,${name},Publication Date\n"Ice, and snow, and then the rain that came after the two of them.",Ice.,3 July 2024\n`
      expect(await readAll(table, 'csv')).toMatchObject([{ content: 'Ice.', published: '2024-07-03' }])
    },
  )

  test.each([
    ['words', 'nr,headline,words'],
    ['column_3', 'nr,headline,'],
    ['copy', 'nr;"A; headline";copy'],
    ['Artikel', 'nr\theadline\tArtikel'],
  ])('none of whose columns is called as a text is has it in the longest, %s, and says so', async (name, header) => {
    const separator = [';', '\t'].find((one) => header.includes(one)) ?? ','
    const cell = `"${PROSE.replaceAll('"', '""')}"`
    const rows = [`1${separator}Bridge${separator}${cell}`, `2${separator}Ice and snow${separator}Ice.`]
    const kind = separator === '\t' ? 'tsv' : 'csv'
    const items = await readAll([header, ...rows].join('\n'), kind)
    expect(items).toMatchObject([
      { kind: 'note', place: 'in', message: `"${name}" is read as the text (--text-column says otherwise)` },
      { kind: 'article', content: PROSE, fields: { nr: '1' } },
      { kind: 'article', content: 'Ice.', fields: { nr: '2' } },
    ])
  })

  test('without names of columns is refused, and not read without its first article', async () => {
    const rows = [1, 2].map((id) => `${id},"${PROSE.replaceAll('"', '""')}"`)
    await expect(readAll(rows.join('\n'), 'csv')).rejects.toThrow('has an article in its first row')
  })

  test('without a column that is known says which there are', async () => {
    await expect(readAll('a,b\n1,2\n', 'csv')).rejects.toThrow(
      'has no column "text"; --text-column says which of "a", "b" it is',
    )
    const names = { text: 'words', id: null, date: null }
    await expect(readAll('a,b\n1,2\n', 'csv', { names })).rejects.toThrow('has no column "words"; it has "a", "b"')
    expect(await readArticles('a,b\n1,Ice.\n', 'csv', { names: { ...names, text: 'b' } })).toMatchObject([
      { content: 'Ice.', id: 'in:1', fields: { a: '1' } },
    ])
  })

  test('with rows of unequal length is read', async () => {
    expect(await readArticles('text,b\nIce.\nSnow.,1,2\n', 'csv')).toMatchObject([
      { content: 'Ice.' },
      { content: 'Snow.', fields: { b: '1', column_3: '2' } },
    ])
  })
})
