import { givenNameGender } from '../../language/en/given-names.js'
import { titleNames } from '../../language/en/name-lists.js'
import { honorificGender, personNouns } from '../../language/en/person-nouns.js'

const DIACRITICS = /\p{M}/gu
const INNER_MARKS = /[-–‑'‘’.·"“”„()]/g
const ARTICLE_PREFIX = /^(?:al|el|as|ar|ad|an|ash|at)[-–‑](?=\p{L}{3})/iu
const BARE_ARTICLE = /^(?:al|el)$/
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq|obe|mbe|cbe|kc|qc|mp)$/

/** Whether a name has only letters without marks, as most have. */
export function isPlain(name: string): boolean {
  return PLAIN.test(name)
}

const PLAIN = /^[\x20-\x7e]*$/

/**
 * The words of a person's name in the form in which they are compared: lower case, without diacritics, inner marks,
 * the Arabic article, suffixes ("Jr.") and words of address. "Hossein Amir-Abdollahian": hossein, amirabdollahian;
 * "Bashar al-Assad": bashar, assad; "J.K. Rowling": jk, rowling.
 */
export function personWords(name: string): string[] {
  const plain = isPlain(name) ? name : name.normalize('NFD').replace(DIACRITICS, '')
  const words: string[] = []
  for (const part of stripTitles(plain).split(/\s+/)) {
    const word = part.replace(ARTICLE_PREFIX, '').replace(INNER_MARKS, '')
    const lower = word.toLowerCase()
    if (lower === '' || (words.length > 0 && SUFFIX.test(lower))) continue
    if (BARE_ARTICLE.test(word)) continue
    words.push(lower)
  }
  return words
}

/** A person's name without the words of address and of role that were tagged with it: "Nevada Democrat Ana Berg". */
export function stripTitles(name: string): string {
  const words = name.split(' ')
  let from = 0
  // "Judge Tatum": a word of address that was tagged with a single word behind it is a given name, see names/corrections/title-names.ts.
  if (words.length === 2 && titleNames.has(words[0]!.toLowerCase())) return name
  while (words.length - from > 1 && isTitle(words[from]!, words.length - from)) from++
  for (let i = from + 1; i < words.length - 1; i++) {
    if (givenNameGender(words[i - 1]!) !== undefined) break
    if (isTitle(words[i]!, words.length - i) && givenNameGender(words[i + 1]!) !== undefined) from = i + 1
  }
  return from === 0 ? name : words.slice(from).join(' ')
}

function isTitle(word: string, left: number): boolean {
  const lower = word.toLowerCase()
  if (givenNameGender(word) !== undefined) return false
  return honorificGender(lower) !== undefined || (left > 2 && personNouns.get(lower)?.kind === 'role')
}

const LEGAL_FORM =
  /^(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|sa|nv|bv|spa|pty|pvt|fc|afc|cf|sc)$/
const SMALL = /^(?:the|of|and|for|in|on|de|du|la|le|der|des|del|y|et|&)$/

/**
 * The words of any other name in the form in which they are compared, without a leading article and the legal form at
 * the end: "The Acme Corp." and "Acme": acme.
 */
export function plainWords(name: string): readonly string[] {
  const plain = isPlain(name) ? name : name.normalize('NFD').replace(DIACRITICS, '')
  const words = plain
    .toLowerCase()
    .split(/[\s\-–‑/]+/)
    .map((word) => word.replace(/[.,'’]/g, ''))
    .filter((word) => word !== '')
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && LEGAL_FORM.test(words.at(-1)!)) words.pop()
  return inOrder(words)
}

/** "United States Senate" as "US Senate", "State Department" as "Department of State". */
function inOrder(words: readonly string[]): readonly string[] {
  if (words.length > 2 && words[0] === 'united' && words[1] === 'states') return inOrder(['us', ...words.slice(2)])
  const [first, last] = [words.slice(0, -1), words.at(-1)!]
  if (words.length === 2 && OFFICES.has(last)) return [last, 'of', ...first]
  if (words.length === 3 && OFFICES.has(last) && first[0] === 'us') return ['us', last, 'of', first[1]!]
  return words
}

const OFFICES = new Set(['department', 'ministry'])

/** Whether a word in lower case, with or without its full stop, is the legal form of a firm: "ltd." */
export function isLegalForm(lower: string): boolean {
  return LEGAL_FORM.test(lower.replaceAll('.', ''))
}

/** Whether a word in lower case is passed over by acronyms: "of", "and". */
export function isSmall(lower: string): boolean {
  return SMALL.test(lower)
}

/** The first letters of the words that an acronym is made of: "fbi" of "Federal Bureau of Investigation". */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.test(word))
    .map((word) => (word === 'us' ? word : word[0]))
    .join('')
}

/** Whether two words are the same but for one letter changed, added, left out or swapped with its neighbour. */
export function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || long.length < 5 || short[0] !== long[0]) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  if (short.slice(i + 1) === long.slice(i + 1)) return true
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
}
