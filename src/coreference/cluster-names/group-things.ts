import { countryCodes } from '../../language/en/countries.js'
import type { Document } from '../../text/document.js'
import { findAcronyms } from './acronyms.js'
import { addForm, createDraft, type Draft } from './cluster.js'
import { kindsOf } from './kinds.js'
import { isSmall } from './name-words.js'
import type { Named } from './named.js'

/**
 * Groups the names of organizations, places and groups, in text order:
 *
 *   "The Acme Corp.", "Acme"                    legal forms left out
 *   "Israeli occupation forces (IOF)", "IOF"    acronyms that parentheses define, or whose letters fit a longer name
 *   "Supreme Court", "the Court"                the last word of an organization's name, with its capital
 *   "Chelsea FC", "Chelsea"                     its first words, where they are tagged as an organization again
 *   "U.S.", "United States"                     countries by their initials
 *   "Palestinian", "Palestinians"               groups in singular and plural
 *
 * A place and an organization of one name stay apart; so do "Federal Reserve" and "Federal Reserve Bank of Denver", "GOP" and
 * "Kentucky GOP".
 */
export function groupThings(document: Document, names: readonly Named[]): Map<Named, Draft> {
  const drafts = new Map<Named, Draft>()
  const byKey = new Map<string, Draft>()
  for (const name of names) {
    const key = keyOf(name)
    const draft = byKey.get(key) ?? createDraft(name.type, name.words)
    byKey.set(key, draft)
    drafts.set(name, draft)
  }
  const merged = new Map<Draft, Draft>()
  const organizations = names.filter(({ type }) => type === 'organization')
  for (const { name, long, text } of findAcronyms(document, organizations, drafts)) {
    const short = drafts.get(name)!
    if (long !== null) merge(merged, short, long)
    if (text !== null) addForm(follow(merged, short), { text, quoted: name.quoted })
    follow(merged, short).acronym ??= name.text
  }
  linkParts(organizations, drafts, merged)
  names.forEach((name, index) => {
    const draft = follow(merged, drafts.get(name)!)
    drafts.set(name, draft)
    const whole = withCountry(document, name, names[index - 1])
    addForm(draft, whole === null ? name : { text: whole, quoted: name.quoted })
    if (name.type === 'organization') for (const kind of kindsOf(document, name)) draft.kinds.add(kind)
  })
  return drafts
}

/** Last words of names that every country has. */
const OF_A_COUNTRY = new Set('army cabinet court government ministry navy parliament police senate'.split(' '))

/** "Uganda's Supreme Court": the country belongs to a name that others have as well; null for any other name. */
function withCountry(
  { text, tokens }: Document,
  { from, end, type, words }: Named,
  before: Named | undefined,
): string | null {
  if (type !== 'organization' || !OF_A_COUNTRY.has(words.at(-1) ?? '')) return null
  if (before?.type !== 'place' || before.to !== from - 1 || tokens[from - 1]!.lower !== "'s") return null
  return text.slice(before.start, end).replace(/\s+/g, ' ')
}

/** What a country is called beside its name: "US", "U.S.A.", "United States". */
const BY_INITIALS = /^(?:\p{Lu}\.?){2,3}$|^United /u

/** What organizations are called for short, in words that no rule makes of their names. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([['fed', 'federal reserve']])

function keyOf({ type, text, words }: Named): string {
  const country = type === 'place' && BY_INITIALS.test(text) ? countryCodes.get(text) : undefined
  if (country !== undefined) return `country:${country}`
  const key = SHORT_FORMS.get(words.join(' ')) ?? words.join(' ')
  return `${type}:${type === 'group' && key.endsWith('s') ? key.slice(0, -1) : key}`
}

function follow(merged: ReadonlyMap<Draft, Draft>, draft: Draft): Draft {
  let at = draft
  for (let next = merged.get(at); next !== undefined; next = merged.get(at)) at = next
  return at
}

function merge(merged: Map<Draft, Draft>, short: Draft, long: Draft): void {
  const [from, to] = [follow(merged, short), follow(merged, long)]
  if (from !== to) merged.set(from, to)
}

/** Last words of names of parts: the "Hamas Political Bureau" is not Hamas. */
const SUBUNITS = new Set(
  (
    'agency army association board branch bureau campaign caucus command commission committee council court cup ' +
    'department division federation forces fund government institute league ministry office parliament police ' +
    'subcommittee union unit wing'
  ).split(' '),
)

/** A shorter form goes to the one longer form that begins or ends with it; to none where there are several. */
function linkParts(names: readonly Named[], drafts: ReadonlyMap<Named, Draft>, merged: Map<Draft, Draft>): void {
  const byPart = new Map<string, Set<Draft>>()
  const seen = new Set<Draft>()
  for (const name of names) {
    const draft = drafts.get(name)!
    if (seen.has(draft)) continue
    seen.add(draft)
    const { words } = name
    const whole = !SUBUNITS.has(words.at(-1)!)
    for (let k = 1; k < Math.min(words.length, 5); k++) {
      if (whole && !words.slice(k).some(isSmall)) addTo(byPart, words.slice(0, k).join(' '), draft)
      if (k > 1 || !isAcronym(name, words.at(-1)!)) addTo(byPart, words.slice(-k).join(' '), draft)
    }
  }
  for (const draft of seen) {
    const longer = [...(byPart.get(draft.words.join(' ')) ?? [])].map((long) => follow(merged, long))
    const distinct = new Set(longer.filter((long) => long !== follow(merged, draft)))
    if (distinct.size === 1) merge(merged, draft, [...distinct][0]!)
  }
}

/** Whether the last word of a name is in capitals: the "GOP" of the "Kentucky GOP", a part of the whole. */
function isAcronym({ text }: Named, word: string): boolean {
  return word.length > 1 && text.endsWith(word.toUpperCase())
}

function addTo(map: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const known = map.get(key)
  if (known) known.add(draft)
  else map.set(key, new Set([draft]))
}
