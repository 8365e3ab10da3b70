import model from 'wink-eng-lite-web-model'
import { hashText } from '../../src/models/hash.js'
import { present } from '../../src/text/present.js'
import type { Tagging } from '../../src/text/words/lexeme.js'
import { asCapitalized, checkOf, WORDS_VERSION } from '../../src/text/words/word-table.js'
import { ByteWriter } from '../../training/model-writer.js'
import { createWinkLexicon, type WinkLexeme } from './lexicon.js'

interface Core {
  readonly features: { readonly lexeme: { readonly list: readonly string[] } }
}

/** wink-nlp's lexicon as the table that `readWordTable` reads: of all its words those that it is ever shown. */
export function packWords(): Uint8Array {
  const { list } = (model as unknown as { core(): Core }).core().features.lexeme
  const wink = createWinkLexicon()
  const words = list.filter((word) => present(word) === word)
  const entries = wink.look(words).map((parts, i) => ({ word: words[i]!, parts }))
  const whole = entries.filter(({ word, parts }) => parts.length === 1 && parts[0]!.value === word)
  const cut = entries.filter(({ word, parts }) => parts.length > 1 || parts[0]!.value !== word)

  const taggings = numberTaggings()
  const apart = lowerApart(entries, new Set(list), wink.look)
  const seed = seedWithoutClash(whole.map(({ word }) => word))
  const rows = whole.map(({ word, parts }) => {
    const hash = hashText(seed + word)
    return { hash: hash >>> 0, check: checkOf(word, hash), number: taggings.of(parts[0]!) }
  })
  rows.sort((a, b) => a.hash - b.hash)
  for (const { parts } of cut) for (const part of parts) taggings.of(part)
  for (const [, tagging] of apart) taggings.of(tagging)
  if (taggings.all.length > 255) throw new Error('more taggings than a byte has numbers')

  const writer = new ByteWriter()
  writer.string(seed)
  writer.varint(taggings.all.length)
  for (const { pos, hint, possible } of taggings.all) {
    writer.varint(pos)
    writer.varint(hint)
    writer.varint(possible)
  }
  writer.varint(rows.length)
  writer.hashes(rows.map(({ hash }) => hash))
  for (const { check } of rows) writer.byte(check)
  for (const { number } of rows) writer.byte(number)
  writer.varint(cut.length)
  for (const { word, parts } of cut) {
    writer.string(word)
    writer.varint(parts.length)
    for (const part of parts) {
      writer.string(part.value)
      writer.varint(taggings.of(part))
    }
  }
  writer.varint(apart.length)
  for (const [word, tagging] of apart) {
    writer.string(word)
    writer.varint(taggings.of(tagging))
  }
  return writer.seal('words', WORDS_VERSION)
}

function numberTaggings() {
  const numbers = new Map<string, number>()
  const all: Tagging[] = []
  const of = ({ pos, hint, possible }: Tagging): number => {
    const key = `${pos} ${hint} ${possible}`
    if (!numbers.has(key)) {
      numbers.set(key, all.length)
      all.push({ pos, hint, possible })
    }
    return numbers.get(key)!
  }
  return { all, of }
}

/** The words in small letters whose tagging with capitals, where the lexicon does not have them so, is not as expected. */
function lowerApart(
  entries: readonly { word: string; parts: readonly WinkLexeme[] }[],
  known: ReadonlySet<string>,
  look: (words: readonly string[]) => WinkLexeme[][],
): [string, Tagging][] {
  const probes = entries.flatMap(({ word, parts }) => {
    const probe = [word.toUpperCase(), withCapital(word, 1), withCapital(word, 2)].find(
      (other) => other.toLowerCase() === word && !known.has(other) && present(other) === other,
    )
    return word !== word.toLowerCase() || probe === undefined ? [] : [{ word, parts, probe }]
  })
  const found = look(probes.map(({ probe }) => probe))
  return probes.flatMap(({ word, parts }, i): [string, Tagging][] => {
    const [actual, ...others] = found[i]!
    if (others.length > 0) return []
    const expected = parts.length === 1 ? asCapitalized(parts[0]) : undefined
    const tagging = { ...actual!, pos: parts[0]!.own === 0 ? 0 : actual!.pos }
    return expected?.pos === tagging.pos && expected.possible === tagging.possible ? [] : [[word, tagging]]
  })
}

function withCapital(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at).toUpperCase() + word.slice(at + 1)
}

/** What is put before the words so that no two of them have the same hash. */
function seedWithoutClash(words: readonly string[]): string {
  for (let seed = 0; ; seed++) {
    const hashes = new Set(words.map((word) => hashText(seed + word)))
    if (hashes.size === words.length) return String(seed)
  }
}
