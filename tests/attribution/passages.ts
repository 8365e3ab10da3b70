import { readdirSync, readFileSync } from 'node:fs'
import type { Article, Quote } from '../../src/records.js'

/**
 * A passage with its quotations marked by hand. The lines of a case file are its paragraphs, a blank line ends it, and
 * `#` begins a comment:
 *
 *     [quote “We will appeal,”] [cue said] [speaker Anna Berg]. [quote 2 “They won,”] [speaker 2 she = Anna Berg] [cue 2 added].
 *
 * - What belongs to one quotation has one number; where there is a single quotation it needs none. A quotation in parts has
 *   a `quote` for each.
 * - `[speaker she = Anna Berg]` is a mention with the name behind it; `[speaker = Anna Berg]`, with no mention, a speaker
 *   who is carried over from the turn before. With no `speaker` the passage names no source; with no `cue` there is none.
 * - A mention or cue of two quotations is in two brackets: `[cue 1 [cue 2 said]]`.
 * - Marks outside of any `quote` quote nothing. Other brackets are the text's own.
 * - A last line `! known failure: …` says what the passage gives now instead of what it should.
 */
export interface Passage {
  /** Without brackets. */
  readonly text: string
  /** One a quotation, as a person reads them. */
  readonly expected: readonly string[]
  readonly knownFailure: string | null
  /** The lines of the file, without those of the known failure. */
  readonly lines: readonly string[]
}

const FOLDER = new URL('cases/', import.meta.url)
const FAILURE = '! known failure: '

/** The case files by name. */
export function caseFiles(): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
}

export function caseFile(name: string): URL {
  return new URL(name, FOLDER)
}

/** The blocks of a case file: passages, and comments as they stand. */
export function readPassages(name: string): (Passage | string)[] {
  const blocks = readFileSync(caseFile(name), 'utf8').trim().split(/\n\n+/)
  return blocks.map((block) => (block.startsWith('#') ? block : readPassage(block.split('\n'))))
}

export function writePassages(blocks: readonly (Passage | string)[]): string {
  const written = blocks.map((block) => {
    if (typeof block === 'string') return block
    return [...block.lines, ...(block.knownFailure === null ? [] : [FAILURE + block.knownFailure])].join('\n')
  })
  return `${written.join('\n\n')}\n`
}

interface Tag {
  readonly kind: 'quote' | 'cue' | 'speaker' | 'other'
  readonly number: string
  readonly start: number
}

const OPENING = /\[(quote|cue|speaker)(?: (\d+))?(?: |(?=\]))/y

export function readPassage(block: readonly string[]): Passage {
  const lines = block.filter((line) => !line.startsWith(FAILURE))
  const failure = block.find((line) => line.startsWith(FAILURE))
  const marked = lines.join('\n')
  const quotes = new Map<string, { parts: string[]; cue: string | null; speaker: string | null }>()
  const tags: Tag[] = []
  let text = ''
  for (let i = 0; i < marked.length; ) {
    OPENING.lastIndex = i
    const opening = OPENING.exec(marked)
    if (opening !== null) {
      tags.push({ kind: opening[1] as 'quote' | 'cue' | 'speaker', number: opening[2] ?? '1', start: text.length })
      i += opening[0].length
      continue
    }
    const tag = marked[i] === ']' ? tags.pop() : undefined
    if (marked[i] === '[') tags.push({ kind: 'other', number: '', start: text.length })
    if (tag === undefined || tag.kind === 'other') {
      text += marked[i]
    } else {
      const quote = quotes.get(tag.number) ?? { parts: [], cue: null, speaker: null }
      quotes.set(tag.number, quote)
      const words = text.slice(tag.start)
      if (tag.kind === 'quote') quote.parts.push(withoutMarks(words))
      else if (tag.kind === 'cue') quote.cue = words
      else {
        const [mention, name] = words.split(/ ?= /) as [string, string?]
        quote.speaker = speakerOf(name ?? mention, mention)
        text = text.slice(0, tag.start) + mention
      }
    }
    i++
  }
  if (tags.some(({ kind }) => kind !== 'other')) throw new Error(`a bracket is not closed: ${marked}`)
  return {
    text,
    expected: [...quotes.values()].map(({ parts, cue, speaker }) => lineOf(parts, speaker, cue)),
    knownFailure: failure?.slice(FAILURE.length) ?? null,
    lines,
  }
}

/** The last of several paragraphs alone closes its mark. */
function withoutMarks(words: string): string {
  return words.replace(/^["“‘'«„]/, '').replace(/["”’'»“]$/, '')
}

function lineOf(parts: readonly string[], speaker: string | null, cue: string | null): string {
  return `${speaker ?? 'nobody'} · ${cue ?? 'no cue'} · ${parts.join(' … ')}`
}

function speakerOf(name: string, mention: string | undefined): string {
  return mention === name ? name : `${name} (${mention || 'no mention'})`
}

function found({ parts, speaker, cue }: Quote): string {
  const source = speaker && speakerOf(speaker.name, speaker.mention?.text)
  return lineOf(
    parts.map((part) => part.text),
    source,
    cue?.text ?? null,
  )
}

/** What is missing from the records of a passage ("- …") and what is there and should not be ("+ …"). */
export function deviations(passage: Passage, { quotes }: Article): string[] {
  const lines = quotes.flatMap((quote) => [quote, ...quote.inner]).map(found)
  return [
    ...passage.expected.filter((line) => !lines.includes(line)).map((line) => `- ${line}`),
    ...lines.filter((line) => !passage.expected.includes(line)).map((line) => `+ ${line}`),
  ]
}

/** What a passage gives instead of what it should, as a case file records it. */
export function givenInstead(wrong: readonly string[]): string {
  const surplus = wrong.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2))
  const missing = wrong.filter((line) => line.startsWith('- ')).map(wordsOf)
  const nothing = missing.filter((words) => !surplus.some((line) => wordsOf(line) === words))
  return [...surplus, ...nothing.map((words) => `nothing for: ${words}`)].join(' | ')
}

function wordsOf(line: string): string {
  return line.slice(line.lastIndexOf(' · ') + 3)
}
