import { countryCodes, countryNames } from '../../language/en/countries.js'
import { lowerStateNames } from '../../language/en/us-states.js'
import type { Document } from '../../text/document.js'
import { findAcronyms } from './acronyms.js'
import { addForm, type Cluster, createCluster } from './cluster.js'
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
export function groupThings(document: Document, names: readonly Named[]): Map<Named, Cluster> {
  const clusters = new Map<Named, Cluster>()
  const byKey = new Map<string, Cluster>()
  for (const name of names) {
    const key = keyOf(name)
    const cluster = byKey.get(key) ?? createCluster(name.type, name.words)
    byKey.set(key, cluster)
    clusters.set(name, cluster)
  }
  const merged = new Map<Cluster, Cluster>()
  const organizations = names.filter(({ type }) => type === 'organization')
  const places = names.filter(({ type }) => type === 'place')
  const acronyms = [organizations, places].flatMap((some) => findAcronyms(document, some, clusters))
  for (const { name, long, text } of acronyms) {
    const short = clusters.get(name)!
    if (long !== null) merge(merged, short, long)
    if (text !== null) addForm(follow(merged, short), { text, quoted: name.quoted })
    follow(merged, short).acronym ??= name.text
  }
  linkParts(organizations, clusters, merged)
  names.forEach((name, index) => {
    const cluster = follow(merged, clusters.get(name)!)
    clusters.set(name, cluster)
    const whole = withCountry(document, name, names[index - 1])
    addForm(cluster, whole === null ? name : { text: whole, quoted: name.quoted })
    if (name.type === 'organization') for (const kind of kindsOf(document, name)) cluster.kinds.add(kind)
  })
  return clusters
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
const BY_INITIALS = /^(?:\p{Lu}\.?){2,3}$|^United |^America$/u

/** What organizations are called for short, in words that no rule makes of their names. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([['fed', 'federal reserve']])

function keyOf({ type, text, words }: Named): string {
  const country = type === 'place' && BY_INITIALS.test(text) ? countryCodes.get(text) : undefined
  if (country !== undefined) return `country:${country}`
  const key = SHORT_FORMS.get(words.join(' ')) ?? words.join(' ')
  return `${type}:${type === 'group' && key.endsWith('s') ? key.slice(0, -1) : key}`
}

function follow(merged: ReadonlyMap<Cluster, Cluster>, cluster: Cluster): Cluster {
  let at = cluster
  for (let next = merged.get(at); next !== undefined; next = merged.get(at)) at = next
  return at
}

function merge(merged: Map<Cluster, Cluster>, short: Cluster, long: Cluster): void {
  const [from, to] = [follow(merged, short), follow(merged, long)]
  if (from !== to) merged.set(from, to)
}

/** Last words of names of parts: the "Hamas Political Bureau" is not Hamas. */
const SUBUNITS = new Set(
  (
    'agency army association board branch bureau campaign caucus command commission committee council court cup ' +
    'department division federation forces fund government hospital institute laboratory league library ministry museum ' +
    'observatory office orchestra parliament police press subcommittee union unit wing'
  ).split(' '),
)

/** A shorter form goes to the one longer form that begins or ends with it; to none where there are several. */
function linkParts(
  names: readonly Named[],
  clusters: ReadonlyMap<Named, Cluster>,
  merged: Map<Cluster, Cluster>,
): void {
  const byPart = new Map<string, Set<Cluster>>()
  const seen = new Set<Cluster>()
  for (const name of names) {
    const cluster = clusters.get(name)!
    if (seen.has(cluster)) continue
    seen.add(cluster)
    const { words } = name
    const whole = !SUBUNITS.has(words.at(-1)!)
    for (let k = 1; k < Math.min(words.length, 5); k++) {
      if (whole && isSame(words, k) && !isOfAcronym(name, k)) addTo(byPart, words.slice(0, k).join(' '), cluster)
      if (k === 1 ? !isAcronym(name, words[words.length - 1]!) : !isOfState(words, k))
        addTo(byPart, words.slice(-k).join(' '), cluster)
    }
    // "the Agency" of the "Antidoping Agency of Kenya"
    const of = words.indexOf('of')
    if (of > 1 && of < words.length - 1) addTo(byPart, words[of - 1]!, cluster)
  }
  for (const cluster of seen) {
    const longer = [...(byPart.get(cluster.words.join(' ')) ?? [])].map((long) => follow(merged, long))
    const distinct = new Set(longer.filter((long) => long !== follow(merged, cluster)))
    if (distinct.size === 1) merge(merged, cluster, [...distinct][0]!)
  }
}

/**
 * Whether the first `k` words of a name are called for all of it: "Port Authority of New York"; not the "Constitution Party of
 * Idaho", one of many, and not "Netflix Japan".
 */
function isSame(words: readonly string[], k: number): boolean {
  const rest = words.slice(k)
  if (rest[0] === 'of') return k === 1 || !lowerStateNames.has(rest.slice(1).join(' '))
  return !rest.some((word) => isSmall(word) || countryNames.has(word))
}

/** Whether a name begins with an acronym, which is a whole name: "NBC" is not "NBC News"; but "HSBC" is "HSBC Holdings". */
function isOfAcronym({ text, words }: Named, k: number): boolean {
  const first = /^\p{Lu}[\p{Lu}\d&-]+(?= )/u.exec(text)?.[0]
  if (first === undefined || first.split('-').length !== k) return false
  return !words.slice(k).every((word) => FIRM_WORDS.has(word))
}

const FIRM_WORDS = new Set(['group', 'holding', 'holdings', 'industries', 'international'])

/** Whether what stands before the last `k` words of a party's name is a state: the "Democratic Party" is not the "Iowa Democratic Party". */
function isOfState(words: readonly string[], k: number): boolean {
  return words.at(-1) === 'party' && lowerStateNames.has(words.slice(0, -k).join(' '))
}

/** Whether the last word of a name is in capitals: the "GOP" of the "Kentucky GOP", a part of the whole. */
function isAcronym({ text }: Named, word: string): boolean {
  return word.length > 1 && text.endsWith(word.toUpperCase())
}

function addTo(map: Map<string, Set<Cluster>>, key: string, cluster: Cluster): void {
  const known = map.get(key)
  if (known) known.add(cluster)
  else map.set(key, new Set([cluster]))
}
