import { readFileSync } from 'node:fs'
import type { ArticleRecord } from '../../src/formats/record.js'
import { extract, type Quote, type Speaker, type Statement } from '../../src/index.js'

const FIXTURES = new URL('../../fixtures/articles/', import.meta.url)

/** The records of a fixture, as the command line has them. */
export function fixture(name: string): ArticleRecord {
  const text = readFileSync(new URL(name, FIXTURES), 'utf8')
  return { id: name, source: `articles/${name}`, ...extract(text, { published: '2023-12-16' }) }
}

/** Words that each format must keep as they are: what other programs take for a formula, markup, an end of line, a control. */
export const HOSTILE_WORDS = [
  '=HYPERLINK("http://evil.example","click")',
  '+1 for the bridge',
  '-5 degrees, he said',
  '@mayor is wrong',
  'a "quoted", comma; semicolon\ttab',
  'first\n\nsecond paragraph',
  '<script>alert(1)</script> & ]]> &amp;',
  'bell\u0007 escape\u001b[31m nul\u0000 \u202eright to left',
  '👩‍👩‍👧 and 𝒳 beyond',
  "it's 'plain' \\ backslash",
]

const NAME = 'Anna =Berg <b>'

/** An article whose every quotation is hostile; offsets hold. The first quotation holds another within it. */
export function hostile(id: string | number = '../=evil\u001b[2J.txt'): ArticleRecord {
  const head = `😀 ${NAME}: `
  let text = head
  const quotes: Quote[] = HOSTILE_WORDS.map((words) => {
    const start = text.length
    text += `${words} `
    return quote(words, start)
  })
  quotes[0] = { ...quotes[0]!, inner: [quote('HYPERLINK', quotes[0]!.start + 1)], statement: 0 }
  quotes[1] = { ...quotes[1]!, repeats: 0 }
  const mention = { start: 3, end: 3 + NAME.length, text: NAME }
  const spans = [{ start: 0, end: text.length }]
  const entity = 'person:anna-berg'
  const statement: Statement = { ...attribution('the bridge', 0), quotes: [0] }
  return {
    id,
    fields: { title: '=1+1', byline: null, section: 'local', words: 'of the input', tags: ['a', 'b'] },
    text,
    published: '2024-03-20',
    sentences: spans,
    paragraphs: spans,
    entities: [{ id: entity, type: 'person', name: NAME, aliases: ['Berg'], titles: ['Mayor', 'Dr'], mentions: [0] }],
    mentions: [{ ...mention, type: 'person', form: 'name', entity, confidence: 0.987 }],
    dates: [],
    quotes,
    statements: [{ ...statement, start: 0, end: 2, text: '😀' }],
  }
}

export const SPEAKER: Speaker = {
  name: NAME,
  type: 'person',
  entity: 'person:anna-berg',
  members: [],
  mention: { start: 3, end: 3 + NAME.length, text: NAME, form: 'name' },
  via: { name: 'Brent Times', entity: null },
}

function attribution(words: string, start: number) {
  const span = { start, end: start + words.length, text: words }
  const alternatives = [{ name: 'Rosa Cruz', entity: null, confidence: 0.081 }]
  return { ...span, speaker: SPEAKER, cue: null, confidence: 0.9, alternatives, evidence: 'cue-after' as const }
}

function quote(words: string, start: number): Quote {
  const said = attribution(words, start)
  const parts = [{ start: said.start, end: said.end, text: words }]
  return { ...said, words, parts, kind: 'direct', statement: null, repeats: null, inner: [] }
}

/** A folder in memory. */
export function memoryFolder() {
  const files = new Map<string, string>()
  const open = async (name: string) => {
    if (files.has(name)) throw new Error(`${name} is opened twice`)
    files.set(name, '')
    return {
      write: async (chunk: string | Uint8Array) => {
        const text = typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
        files.set(name, files.get(name)! + text)
      },
      close: async () => {},
    }
  }
  return { files, open }
}

export const OPTIONS = { full: false, bom: false, columns: 80, colored: false }
