/**
 * Changes of a text after which its records must be the same but for their offsets: what an article says does not depend
 * on how it was typed or saved.
 */
import type { Article, Span } from '../../src/records.js'

export interface Change {
  readonly name: string
  readonly apply: (text: string) => string
}

/** Of other people, places and days than any article: nothing in it can be meant by what stands before. */
const UNRELATED =
  'The annual flower show in Kendal opens its gates on the first Saturday of May, said Marigold Penhaligon, who has run it ' +
  'for nine years. “We had rain every year but one,” she said. “I no longer look at the sky.”\n\n' +
  'Growers from nine counties bring roses, tulips and ferns, and a jury of gardeners picks the best of each kind. Her ' +
  'deputy, Crispin Oakeshott, called last summer “a washout”.'

export const CHANGES: readonly Change[] = [
  { name: 'trailing space', apply: (text) => `${text} \n` },
  { name: 'LF to CRLF', apply: (text) => text.replace(/\r?\n/g, '\r\n') },
  { name: 'curly to straight marks', apply: straighten },
  { name: 'straight to curly marks', apply: curl },
  { name: 'unrelated article appended', apply: (text) => `${text.trimEnd()}\n\n${UNRELATED}\n` },
  { name: 'wrapped at 72 columns', apply: (text) => wrap(text, 72) },
]

function straighten(text: string): string {
  return text.replace(/[“”„‟]/g, '"').replace(/[‘’‚‛]/g, "'")
}

/** Straight marks as a word processor would curl them. */
function curl(text: string): string {
  return text
    .replace(/''/g, '"')
    .replace(/(^|[\s([{—–-])"(?=\S)/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“-])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
}

/** Each line of the text, wrapped at spaces; an empty line between what were lines. */
export function wrap(text: string, width: number): string {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line
        .trim()
        .replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'gu'), '$1\n')
        .trimEnd(),
    )
    .join('\n\n')
}

/** What an article says, a line a record, without offsets and with its marks and white space made alike. */
export function recordLines({ published, entities, mentions, dates, quotes, statements }: Article): string[] {
  return [
    `published ${published}`,
    ...entities.map(({ type, name }) => `entity ${type} ${name}`),
    ...mentions.map(({ text, form, entity }) => `mention ${text} ${form} ${entity}`),
    ...dates.map(({ text, value }) => `date ${text} ${value}`),
    ...quotes.map(({ parts, kind, speaker, cue }) => {
      return `quote ${parts.map(({ text }) => text).join(' | ')} ${kind} ${speaker?.name} ${cue?.text}`
    }),
    ...statements.map(({ text, speaker }) => `statement ${text} ${speaker?.name}`),
  ].map(alike)
}

function alike(line: string): string {
  return straighten(line).replace(/''/g, '"').replace(/\s+/g, ' ')
}

/** The lines of records that are gone after a change ("- …") and those that are new ("+ …"). */
export function differences(before: Article, after: Article, end = Number.POSITIVE_INFINITY): string[] {
  const first = recordLines(before)
  const second = recordLines(upTo(after, end))
  return [...without(first, second).map((line) => `- ${line}`), ...without(second, first).map((line) => `+ ${line}`)]
}

/** The records of the first `end` characters, with the entities that are mentioned there. */
function upTo(article: Article, end: number): Article {
  if (end === Number.POSITIVE_INFINITY) return article
  const within = <T extends Span>(records: readonly T[]) => records.filter((record) => record.end <= end)
  const mentions = within(article.mentions)
  const mentioned = new Set(mentions.map(({ entity }) => entity))
  return {
    ...article,
    mentions,
    dates: within(article.dates),
    quotes: within(article.quotes),
    statements: within(article.statements),
    entities: article.entities.filter(({ id }) => mentioned.has(id)),
  }
}

/** The lines of `all` that are not in `others`, each as often as it is missing there. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return all.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}

/** Where the text ends that a change is about; what stands behind it was added. */
export function endOf({ name }: Change, text: string): number {
  return name === 'unrelated article appended' ? text.trimEnd().length : Number.POSITIVE_INFINITY
}
