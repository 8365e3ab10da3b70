import type { Document } from '../../text/document.js'
import { addForm, addTitle, type Cluster, createCluster } from './cluster.js'
import { genderOf } from './gender.js'
import { initialsOf, isAlike, stripTitles } from './name-words.js'
import type { Named } from './named.js'
import { isNickname } from './nicknames.js'
import { placeInName, samePerson } from './person-names.js'

/** How many people of one name are distinguished. */
const NAMESAKES = 16

/**
 * Groups the names of people, in text order: full names by {@link samePerson}; then each single word to the full name
 * that it is the family name of, or the given name, wherever in the article that stands. Of several a word of address or
 * title decides; where it does not, the name keeps the whole family, for those who read on to choose from.
 */
export function groupPeople(
  document: Pick<Document, 'tokens'>,
  names: readonly Named[],
): {
  clusters: Map<Named, Cluster>
  families: Map<Named, readonly Cluster[]>
} {
  const clusters = new Map<Named, Cluster>()
  const families = new Map<Named, readonly Cluster[]>()
  const byWord = new Map<string, Cluster[]>()
  const byForm = new Map<string, Cluster>()
  const full = names.filter(({ words }) => words.length > 1)
  const distinct = new Map(full.map((name) => [name.words.join(' '), name]))
  const longestFirst = [...distinct].sort(([, a], [, b]) => b.words.length - a.words.length)
  for (const [form, { words, text }] of longestFirst) {
    const cluster = findSame(words, byWord) ?? createCluster('person', words, givenNames(text))
    byForm.set(form, cluster)
    for (const word of words) enter(byWord, word, cluster)
  }
  const byInitials = new Map<string, Cluster[]>()
  for (const cluster of new Set(byForm.values())) enter(byInitials, initialsOf(cluster.words), cluster)
  const addressed = new Map<Cluster, Set<string>>()
  for (const { words, titles } of full) {
    const cluster = byForm.get(words.join(' '))!
    cluster.fullNames++
    for (const { kind, role } of titles)
      if (kind === 'honorific') addressed.set(cluster, (addressed.get(cluster) ?? new Set()).add(role))
  }
  for (const [i, name] of names.entries()) {
    const before = names[i - 1]
    const called = before === undefined ? undefined : byForm.get(before.words.join(' '))
    if (called !== undefined && isNickname(document, before!, name)) enter(byWord, name.words[0]!, called)
  }
  const people: Cluster[] = []
  for (const name of names) {
    const whole = name.ofFamily ? familyOf(name, byForm) : byForm.get(name.words.join(' '))
    const known = whole ?? relativeOf(name, people, byWord)
    const owners = known === null ? findOwners(name, byWord, byInitials, addressed) : [known]
    const cluster = mostLikely(owners)
    if (cluster.words.length > 1 || name.titles.some(({ kind }) => kind === 'honorific')) people.push(cluster)
    clusters.set(name, cluster)
    if (owners.length > 1) families.set(name, owners)
    else addForm(cluster, name)
    note(cluster, name)
  }
  return { clusters, families }
}

/** Relatives who mostly have one family name; spouses with the gender that their own have not. */
const RELATIVES: ReadonlyMap<string, string> = new Map([
  ...'brother dad daughter father mom mother mum sister son spouse twin'.split(' ').map((role) => [role, ''] as const),
  ['husband', 'male'],
  ['widow', 'female'],
  ['widower', 'male'],
  ['wife', 'female'],
])

/** How many people back the one whose relative somebody is may have been named. */
const REACH_RELATIVE = 3

/**
 * "Colin Drysdale thanked Ann Holt. His wife, Sharyn, stayed. Ms Drysdale said": by a given name alone, one of the family of
 * who was named last, of a spouse of the last whom the gender allows; null for anybody else.
 */
function relativeOf(
  { words, titles }: Named,
  people: readonly Cluster[],
  byWord: Map<string, Cluster[]>,
): Cluster | null {
  const [given, more] = words
  if (given === undefined || more !== undefined || byWord.has(given)) return null
  const relation = titles.find(({ role }) => RELATIVES.has(role))
  if (relation === undefined) return null
  const gender = RELATIVES.get(relation.role)
  const owner = people.slice(-REACH_RELATIVE).findLast((person) => genderOf(person) !== gender)
  if (owner === undefined) return null
  const cluster = createCluster('person', [given, owner.words.at(-1)!], [given])
  for (const word of cluster.words) enter(byWord, word, cluster)
  return cluster
}

/** "the Holt family" is none of its people. */
function familyOf({ words }: Named, byForm: Map<string, Cluster>): Cluster {
  const key = `the ${words.join(' ')} family`
  const cluster = byForm.get(key) ?? createCluster('person', words)
  byForm.set(key, cluster)
  return cluster
}

/** The words that may be given names: the first, its part before a hyphen; after an initial, the second. */
function givenNames(name: string): string[] {
  const [first = '', second] = stripTitles(name).split(' ')
  const isInitial = first.replaceAll('.', '').length < 2
  return [first, first.split(/[-–‑]/)[0]!, ...(isInitial && second !== undefined ? [second] : [])]
}

function findSame(words: readonly string[], byWord: ReadonlyMap<string, Cluster[]>): Cluster | undefined {
  for (const word of [words.at(-1)!, words[0]!]) {
    const same = byWord.get(word)?.find((cluster) => samePerson(cluster.words, words))
    if (same) return same
  }
  return undefined
}

function enter(byWord: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
  const known = byWord.get(word)
  if (known === undefined) byWord.set(word, [cluster])
  else if (known.length < NAMESAKES && !known.includes(cluster)) known.push(cluster)
}

/** The people whom a single word may name; a new one where it fits nobody. */
function findOwners(
  name: Named,
  byWord: Map<string, Cluster[]>,
  byInitials: ReadonlyMap<string, readonly Cluster[]>,
  addressed: ReadonlyMap<Cluster, ReadonlySet<string>>,
): readonly Cluster[] {
  const word = name.words[0] ?? name.text.toLowerCase()
  const initialed = INITIALS.test(name.text) ? (byInitials.get(word) ?? []) : []
  if (initialed.length === 1) return initialed
  const gender = genderOfTitles(name)
  const fitting = (byWord.get(word) ?? alike(word, byWord)).filter((cluster) => !contradicts(genderOf(cluster), gender))
  const place = Math.max(...fitting.map((cluster) => placeInName(cluster.words, word)))
  const owners = fitting.filter(
    (cluster) => placeInName(cluster.words, word) === place && !isOfOtherTitle(name, addressed.get(cluster), place),
  )
  if (owners.length === 0) owners.push(createCluster('person', [word], givenNames(name.text)))
  const meant = ofOneName(name, owners, addressed)
  if (meant.length < owners.length) return meant
  for (const owner of owners) enter(byWord, word, owner)
  return owners
}

/**
 * Whom of a family a surname rather means: "Mrs Wynne" the mother of Carla Wynne, who is not called so herself; else those who are
 * named in full: Robert Tancock and his son, Will. “…,” said Mr Tancock.
 */
function ofOneName(
  { titles }: Named,
  owners: readonly Cluster[],
  addressed: ReadonlyMap<Cluster, ReadonlySet<string>>,
): readonly Cluster[] {
  if (owners.length < 2) return owners
  const isMrs = titles.some(({ role }) => role === 'mrs')
  const married = isMrs ? owners.filter(isMarried) : []
  if (married.length > 0 && !owners.some((owner) => addressed.get(owner)?.has('mrs'))) return married
  const inFull = owners.filter(({ fullNames }) => fullNames > 0)
  return inFull.length > 0 ? inFull : owners
}

function isMarried({ titles }: Cluster): boolean {
  return titles.some(({ role }) => MARRIED.has(role))
}

const MARRIED: ReadonlySet<string> = new Set(['mom', 'mother', 'mum', 'widow', 'wife'])

/** "Mullah Omar" is not Hazrat Omar Zakir: a given name after a title is another's where nobody of that name has the title. */
function isOfOtherTitle({ titles, from }: Named, known: ReadonlySet<string> | undefined, place: number): boolean {
  if (place === FAMILY_NAME || known === undefined) return false
  const before = titles.find(({ to, kind }) => to === from && kind === 'honorific')
  if (before === undefined || GENERAL_ADDRESS.has(before.role) || known.has(before.role)) return false
  return ![...known].some((role) => GENERAL_ADDRESS.has(role))
}

/** What interviews call who speaks by. */
const INITIALS = /^\p{Lu}{2,4}$/u

/** See {@link placeInName}. */
const FAMILY_NAME = 3

/** Words of address that anybody has. */
const GENERAL_ADDRESS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'madam', 'sir'])

function alike(word: string, byWord: ReadonlyMap<string, Cluster[]>): Cluster[] {
  if (word.length < 5) return []
  let looked = 0
  for (const [other, clusters] of byWord) {
    if (++looked > NAMESAKES * NAMESAKES) break
    if (isAlike(word, other) && word !== `${other}s`)
      return clusters.filter((cluster) => cluster.words.at(-1) === other)
  }
  return []
}

/** Of a family, the one whose full name the article gives most often, the last mentioned where none stands out. */
function mostLikely(clusters: readonly Cluster[]): Cluster {
  return clusters.reduce((best, cluster) => {
    if (cluster.fullNames >= 2 * best.fullNames) return cluster
    if (best.fullNames >= 2 * cluster.fullNames) return best
    return cluster.lastSeen > best.lastSeen ? cluster : best
  })
}

function genderOfTitles({ titles }: Named): 'f' | 'm' | 'u' {
  return titles.find(({ gender }) => gender !== 'u')?.gender ?? 'u'
}

function contradicts(known: string, asked: 'f' | 'm' | 'u'): boolean {
  return (known === 'female' && asked === 'm') || (known === 'male' && asked === 'f')
}

function note(cluster: Cluster, name: Named): void {
  cluster.lastSeen = name.from
  for (const title of name.titles) addTitle(cluster, title)
}
