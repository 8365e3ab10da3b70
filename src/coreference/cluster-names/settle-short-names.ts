import { givenNameGender } from '../../language/en/given-names.js'
import type { Document } from '../../text/document.js'
import { asType, type Named } from './named.js'

/** Last words of what is named after people: the "Carter Center" is not called "Carter" for short. */
const NAMED_AFTER = new Set(
  (
    'academy act administration award awards campaign center centre clinic college foundation fund government hospital ' +
    'institute institution law library memorial municipality museum organisation organization party prize project report ' +
    'school society trust university'
  ).split(' '),
)

/**
 * Takes a single word that was tagged as a person for the organization which the article names in full before it, or behind
 * its headline: "Cassia said", beside "Cassia Foods"; "Harwood apologised", beside "Harwood Ltd".
 *
 * Near misses: beside "Peter Goldman, of Goldman Sachs" Goldman is the man; "Mr Walker", "the owner, Walker," of "Walker Foods";
 * "Carter" of the "Carter Center".
 */
export function settleShortNames(document: Document, names: readonly Named[]): void {
  const firms = collectFirms(names)
  const bare = new Map<string, Named[]>()
  for (const name of names) {
    const word = name.words[0]!
    if (name.type !== 'person' || name.words.length !== 1 || !firms.has(word)) continue
    const same = bare.get(word)
    if (same === undefined) bare.set(word, [name])
    else same.push(name)
  }
  for (const [word, same] of bare) {
    const { from } = same[0]!
    const isIntroduced = from > firms.get(word)! || document.tokens[from]!.paragraph === 0
    if (!isIntroduced || same.some(({ titles }) => titles.length > 0)) continue
    for (const name of same) asType(name, 'organization', document)
  }
}

/** What organizations of two or more words begin with, unless people are called so, each with the token where the first begins. */
function collectFirms(names: readonly Named[]): ReadonlyMap<string, number> {
  const firms = new Map<string, number>()
  for (const { type, words, from, to } of names) {
    const word = words[0]!
    const mayBeShort = type === 'organization' && to - from > 1 && !NAMED_AFTER.has(words.at(-1)!)
    if (mayBeShort && givenNameGender(word) === undefined && !firms.has(word)) firms.set(word, from)
  }
  for (const { type, words } of names)
    if (type === 'person' && words.length > 1) for (const word of words) firms.delete(word)
  return firms
}
