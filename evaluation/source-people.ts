/**
 * A second test of names, on news of the United States: how many of the people that PolNeAR gives as sources are found as a
 * name of a person, the very span. That corpus tells no types; taken for people are
 *
 *   full       capitalized words from a listed given name on, titles left out: "Sen. [Ann Holt]"
 *   addressed  the words behind Mr., Mrs., Ms. or Dr.: "Mr. [Holt]"
 *   family     a single word that is the last one of another such source of the article: "[Holt]"
 *
 * npx tsx evaluation/source-people.ts [FOLDER] [--errors]
 */

import { nameLists } from '../scripts/name-lists.js'
import { givenNameGender } from '../src/language/en/given-names.js'
import type { Span } from '../src/records.js'
import { inContext } from './errors/listing.js'
import { type AttributionArticle, GOLD_FOLDER, readAttributionArticles } from './gold.js'
import { ourNames } from './systems.js'

type Kind = 'full' | 'addressed' | 'family'

interface SourcePerson extends Span {
  readonly kind: Kind
}

const WORDS = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)*$/u
const ADDRESSED = /(?:^|.* )(?:Mr|Mrs|Ms|Dr)\.? (?=\S+(?: \S+){0,2}$)/
const POSSESSIVE = /['’]s?$/
const LONGEST_NAME = 4

/** Words of organizations and places: a source with one of them is no person. */
const OTHERS = new Set(
  nameLists()
    .filter(([kind]) => kind === 'organization-word' || kind === 'country' || kind === 'region')
    .flatMap(([, names]) => names),
)

function sourcePeople({ text, attributions }: AttributionArticle): SourcePerson[] {
  const people: SourcePerson[] = []
  const single: Span[] = []
  const seen = new Set<number>()
  for (const { source } of attributions) {
    if (source.length !== 1 || seen.has(source[0]![0])) continue
    const start = source[0]![0]
    seen.add(start)
    const words = text.slice(start, source[0]![1]).replace(/,.*/su, '').replace(POSSESSIVE, '')
    if (!WORDS.test(words)) continue
    const end = start + words.length
    const address = ADDRESSED.exec(words)
    const given = givenNameIn(words)
    if (address) people.push({ kind: 'addressed', start: start + address[0].length, end })
    else if (given >= 0) people.push({ kind: 'full', start: start + given, end })
    else if (!words.includes(' ')) single.push({ start, end })
  }
  const families = new Set(people.map(({ start, end }) => text.slice(start, end).split(' ').at(-1)!))
  const family = single.filter(({ start, end }) => families.has(text.slice(start, end)))
  return [...people, ...family.map((span) => ({ kind: 'family' as const, ...span }))]
}

/** Where the first listed given name of a few last words begins; -1 where there is none, or no person. */
function givenNameIn(words: string): number {
  const parts = words.split(' ')
  if (parts.some((part) => OTHERS.has(part) || /['’]s$/.test(part) || part === part.toUpperCase())) return -1
  let at = 0
  for (let i = 0; i + 1 < parts.length; i++) {
    const part = parts[i]!
    if (parts.length - i <= LONGEST_NAME && givenNameGender(part) !== undefined) return at
    at += part.length + 1
  }
  return -1
}

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? GOLD_FOLDER
const counts = new Map<Kind, { right: number; all: number }>()
for (const set of ['train', 'dev'] as const) {
  for (const article of readAttributionArticles(folder, set)) {
    const found = new Set(ourNames.find(article).map(({ start, end, type }) => `${start} ${end} ${type}`))
    for (const person of sourcePeople(article)) {
      const count = counts.get(person.kind) ?? { right: 0, all: 0 }
      counts.set(person.kind, count)
      count.all++
      if (found.has(`${person.start} ${person.end} person`)) count.right++
      else if (process.argv.includes('--errors'))
        console.log(`${person.kind} ${article.id}: ${inContext(article.text, person)}`)
    }
  }
}
for (const [kind, { right, all }] of counts)
  console.log(`${kind}: ${right} of ${all} (${((100 * right) / all).toFixed(1)}%)`)
