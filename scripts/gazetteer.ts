import { readLexicon } from '../src/language/en/compromise.js'
import { GAZETTEER_VERSION } from '../src/names/gazetteer.js'
import { kindAsListed } from '../src/names/in-capitals.js'
import { tokenize } from '../src/text/tokenize.js'
import { ByteWriter } from '../training/model-writer.js'
import { lexiconPhrases } from './lexicon.js'
import { nameLists } from './name-lists.js'

/** The tags of compromise's phrases that tell what a name is of. */
const USEFUL_TAGS = new Set(['Organization', 'Place', 'City', 'Country', 'Region', 'Person', 'SportsTeam', 'Actor'])

/** The known names and compromise's lexicon as `createGazetteer` reads them. */
export function packGazetteer(): Uint8Array {
  const { words, phrases } = readGazetteer()
  const writer = new ByteWriter()
  for (const groups of [words, phrases, readLexicon()]) writeGroups(writer, groups)
  return writer.seal('gazetteer', GAZETTEER_VERSION)
}

/** The groups that entries are in, the entries in the order of their code units, the number of each one's group. */
function writeGroups(writer: ByteWriter, all: Iterable<[entry: string, tags: readonly string[]]>): void {
  const groups = new Map<string, number>()
  const entries = [...all].sort(([a], [b]) => (a < b ? -1 : 1))
  const numbers = entries.map(([, tags]) => {
    const group = tags.join(' ')
    if (!groups.has(group)) groups.set(group, groups.size)
    return groups.get(group)!
  })
  if (groups.size > 256) throw new RangeError(`${groups.size} groups of names are too many for a byte each`)
  writer.string([...groups.keys()].join('\n'))
  writer.string(entries.map(([entry]) => `${entry}\n`).join(''))
  writer.varint(numbers.length)
  writer.append(Uint8Array.from(numbers))
}

/** All known names in lower case, with the kinds that each is of: single tokens, and phrases with a space between their tokens. */
function readGazetteer(): { words: Map<string, string[]>; phrases: Map<string, string[]> } {
  const words = new Map<string, string[]>()
  const phrases = new Map<string, string[]>()
  for (const [kind, names] of nameLists()) {
    for (const name of names) {
      const parts = partsOf(name)
      if (parts.length > 1) append(phrases, parts.join(' '), kind)
      else append(words, parts[0]!, kindAsListed(kind, name))
    }
  }
  for (const [phrase, tags] of lexiconPhrases()) {
    for (const tag of tags) if (USEFUL_TAGS.has(tag)) append(phrases, phrase.split(/[ -]/).join(' '), tag)
  }
  return { words, phrases }
}

function partsOf(name: string): string[] {
  const bounds = tokenize(name, 0, name.length)
  return Array.from({ length: bounds.length / 2 }, (_, i) => name.slice(bounds[2 * i], bounds[2 * i + 1]).toLowerCase())
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
