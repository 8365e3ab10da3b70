/** Passages made up from templates.txt, with their quotations labelled as gold's are. Seeded: the same passages every time. */
import { readFileSync } from 'node:fs'
import type { GoldQuote, QuoteArticle } from '../../evaluation/gold.js'
import { random } from '../random.js'

/** How many passages each template gives. */
const TIMES = 12

interface Person {
  readonly first: string
  readonly last: string
  readonly feminine: boolean
  readonly role: string
}

const POOLS = JSON.parse(readFileSync(new URL('fillers.json', import.meta.url), 'utf8')) as {
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly surnames: readonly string[]
  readonly roles: readonly string[]
  readonly unnamed: readonly string[]
  readonly outlets: readonly string[]
  readonly sentences: readonly string[]
  readonly questions: readonly string[]
  readonly answers: readonly string[]
  readonly shouts: readonly string[]
  readonly fragments: readonly string[]
  readonly titles: readonly string[]
  readonly terms: readonly string[]
  readonly nicknames: readonly string[]
  readonly clauses: readonly string[]
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly marks: readonly (readonly [string, string])[]
}

export function madeUpArticles(seed = 1): QuoteArticle[] {
  const templates = readFileSync(new URL('templates.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const next = random(seed)
  return templates.flatMap((template, t) =>
    Array.from({ length: TIMES }, (_, i) => fill(template, `made-up-${t}-${i}`, next)),
  )
}

/** A reference to a person in the text so far. */
interface Occurrence {
  readonly slot: string
  readonly start: number
  readonly text: string
}

interface Pending {
  readonly start: number
  readonly end: number
  readonly kind: GoldQuote['kind']
  readonly slot: string
  readonly speaker: string | null
  readonly floor: boolean
}

/** Forms that name nobody by themselves. */
const UNREFERRING: ReadonlySet<string> = new Set(['Role', 'role', 'his'])

const PART = /\{([^}]+)\}|<([qcfsrx?wtn])(?::([^>|]*))?(\|[A-Z]?)?>/g

function fill(template: string, id: string, next: () => number): QuoteArticle {
  const pick = <T>(pool: readonly T[]): T => pool[Math.floor(next() * pool.length)]!
  const people = peopleFor(template, pick, next)
  const unnamed = new Map<string, string>()
  const [open, close] = pick(POOLS.marks)
  const occurrences: Occurrence[] = []
  const pending: Pending[] = []
  let text = ''
  let last = 0
  for (const match of template.matchAll(PART)) {
    text += breaks(template.slice(last, match.index))
    last = match.index + match[0].length
    if (match[1] !== undefined) addSlot(match[1])
    else addQuote(match[2]!, match[3], match[4] !== undefined)
  }
  text += breaks(template.slice(last))
  if (/[a-z”"»“]$/.test(text) && !text.includes('\n')) text += text.endsWith(close) ? '' : '.'
  return { id, source: 'made up', text, quotes: pending.map(labelled) }

  function addSlot(slot: string): void {
    const [described, called] = slot.split('=') as [string, string?]
    if (called !== undefined) {
      if (!people.has(described) && !unnamed.has(described)) unnamed.set(described, called)
      occurrences.push({ slot: described, start: text.length, text: called })
      text += called
      return
    }
    const [name, form] = slot.split('.') as [string, string?]
    if (people.has(name)) {
      const person = people.get(name)!
      const words = wordsOf(person, form)
      if (!UNREFERRING.has(form ?? '')) occurrences.push({ slot: name, start: text.length, text: words })
      text += words
    } else if (name === 'D' || name === 'E' || name === 'O') {
      if (!unnamed.has(name)) unnamed.set(name, pick(name === 'O' ? POOLS.outlets : POOLS.unnamed))
      const words = unnamed.get(name)!
      const shown = form === 'The' ? words.charAt(0).toUpperCase() + words.slice(1) : words
      occurrences.push({ slot: name, start: text.length, text: shown })
      text += shown
    } else {
      text += pick(name === 'clause' ? POOLS.clauses : POOLS.words[name]!)
    }
  }

  function addQuote(kind: string, speaker: string | undefined, floor: boolean): void {
    const words = wordsFor(kind)
    const start = text.length
    const comma = (kind === 'c' || kind === 'r') && !/[?!]$/.test(words)
    text += `${open}${comma ? words.replace(/\.$/, ',') : words}${close}`
    const end = text.length
    const [slot, literal] = (speaker ?? '').split(/\.(.*)/s) as [string, string?]
    if (kind === 'w' || kind === 't' || kind === 'n') {
      pending.push({ start, end, kind: kind === 'w' ? 'title' : 'term', slot: '', speaker: null, floor: false })
    } else if (literal === undefined) {
      pending.push({ start, end, kind: 'quote', slot, speaker: slot === '' ? null : slot, floor })
    } else {
      const filled = literal.replace(/\{(\w)(?:\.(\w+))?\}/g, (_, name: string, form?: string) =>
        wordsOf(people.get(name)!, form),
      )
      pending.push({ start, end, kind: 'quote', slot: '', speaker: filled, floor: false })
    }
  }

  function wordsFor(kind: string): string {
    switch (kind) {
      case '?':
        return pick(POOLS.questions)
      case 's':
      case 'r':
        return pick(POOLS.answers)
      case 'x':
        return pick(POOLS.shouts)
      case 'f':
        return pick(POOLS.fragments)
      case 'w':
        return pick(POOLS.titles)
      case 't':
        return pick(POOLS.terms)
      case 'n':
        return pick(POOLS.nicknames)
      default:
        return pick(POOLS.sentences)
    }
  }

  function labelled({ start, end, kind, slot, speaker, floor }: Pending): GoldQuote {
    const mention = floor || speaker === null ? '' : slot === '' ? speaker : nearestOf(slot, start, end)
    const person = people.get(slot)
    const name = slot === '' ? speaker : person ? fullestOf(person) : unnamed.get(slot)!
    return {
      start,
      end,
      kind,
      partial: false,
      speaker: name,
      speakerType: name === null ? null : 'person',
      mention,
      mentionKind: mention === '' ? 'none' : 'name',
      cue: '',
    }
  }

  /** The name as the passage gives it: of some only the surname. */
  function fullestOf(person: Person): string {
    const full = wordsOf(person, undefined)
    return text.includes(full) ? full : person.last
  }

  function nearestOf(slot: string, start: number, end: number): string {
    const distance = (at: Occurrence) => (at.start < start ? start - at.start - at.text.length : at.start - end)
    const own = occurrences.filter((occurrence) => occurrence.slot === slot)
    return own.sort((a, b) => distance(a) - distance(b))[0]!.text
  }
}

function breaks(text: string): string {
  return text.replaceAll('¶', '\n\n').replaceAll('⏎', '\n')
}

function peopleFor(template: string, pick: <T>(pool: readonly T[]) => T, next: () => number): Map<string, Person> {
  const people = new Map<string, Person>()
  for (const name of ['A', 'B', 'C']) {
    const feminine = template.includes(`{${name}.fem}`) || (!template.includes(`{${name}.masc}`) && next() < 0.5)
    let person: Person
    do {
      person = {
        first: pick(feminine ? POOLS.women : POOLS.men),
        last: pick(POOLS.surnames),
        feminine,
        role: pick(POOLS.roles),
      }
    } while ([...people.values()].some(({ last, role }) => last === person.last || role === person.role))
    people.set(name, person)
  }
  return people
}

function wordsOf({ first, last, feminine, role }: Person, form: string | undefined): string {
  switch (form) {
    case 'last':
      return last
    case 'he':
      return feminine ? 'she' : 'he'
    case 'He':
      return feminine ? 'She' : 'He'
    case 'him':
      return feminine ? 'her' : 'him'
    case 'his':
      return feminine ? 'her' : 'his'
    case 'role':
      return role
    case 'Role':
      return role.charAt(0).toUpperCase() + role.slice(1)
    default:
      return `${first} ${last}`
  }
}
