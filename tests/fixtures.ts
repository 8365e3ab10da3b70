import { readdirSync, readFileSync } from 'node:fs'
import type { Article, EntityType } from '../src/index.js'

const ARTICLES = new URL('../fixtures/articles/', import.meta.url)

/** What is known to be wrong, by fixture: the fewer lines, the better. `npm run fixtures -- --write` writes it. */
export const KNOWN_DEVIATIONS = new URL('../fixtures/known-deviations.json', import.meta.url)

/** The records that a fixture must give, as a person checked them. */
export interface Expected {
  /** What `extract` is told beside the text. */
  options?: { published: string }
  published: string | null
  /** The names of the entities of each type. */
  people: string[]
  organizations: string[]
  places: string[]
  groups: string[]
  /** The words and the value of each expression of time. */
  dates: [string, string][]
  /** " … " in a text stands for words left out. */
  quotes: { text: string; speaker: string | null; cue: string | null }[]
}

export interface Fixture {
  name: string
  text: string
  expected: Expected
}

export function readFixtures(): Fixture[] {
  const names = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt'))
  return names.map((file) => {
    const name = file.replace(/\.txt$/, '')
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, ARTICLES), 'utf8')) as Expected
    return { name, text: readFileSync(new URL(file, ARTICLES), 'utf8'), expected }
  })
}

const TYPES = { people: 'person', organizations: 'organization', places: 'place', groups: 'group' } as const

/** What is missing from an article's records ("- …") and what is there and should not be ("+ …"), a line each. */
export function deviations(article: Article, expected: Expected): string[] {
  const wanted = expectedLines(expected)
  const found = recordLines(article, expected)
  return [...without(wanted, found).map((line) => `- ${line}`), ...without(found, wanted).map((line) => `+ ${line}`)]
}

function expectedLines({ published, dates, quotes, ...expected }: Expected): string[] {
  return [
    `published ${published}`,
    ...Object.entries(TYPES).flatMap(([key, type]) =>
      expected[key as keyof typeof TYPES].map((name) => `${type} ${name}`),
    ),
    ...dates.map(([words, value]) => `date ${words} = ${value}`),
    ...quotes.map(({ text, speaker, cue }) => quoteLine(text, speaker, cue)),
  ]
}

function recordLines({ published, entities, dates, quotes }: Article, expected: Expected): string[] {
  return [
    `published ${published}`,
    ...entities.map(({ type, name }: { type: EntityType; name: string }) => `${type} ${name}`),
    ...dates.map(({ text, value }) => `date ${text} = ${value}`),
    ...quotes
      .flatMap((quote) => [quote, ...quote.inner])
      .map(({ text, speaker, cue }) => {
        const written = expected.quotes.find((quote) => isAbridged(quote.text, text))?.text ?? text
        return quoteLine(written, speaker?.name ?? null, cue?.text ?? null)
      }),
  ]
}

function quoteLine(text: string, speaker: string | null, cue: string | null): string {
  return `quote “${text.replace(/\s+/g, ' ')}” ${speaker ?? 'no source'}, ${cue ?? 'no cue'}`
}

function isAbridged(abridged: string, text: string): boolean {
  const [head, tail] = abridged.split(' … ')
  return tail === undefined ? abridged === text : text.startsWith(head!) && text.endsWith(tail)
}

/** The lines of `all` that are not in `others`, each as often as it is missing there. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return all.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
