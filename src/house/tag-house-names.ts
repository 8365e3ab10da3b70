import type { NameSpan, NameTagger } from '../names/name-span.js'
import type { EntityType } from '../records.js'
import { type Document, type Token, tokenSpan } from '../text/document.js'
import type { HouseOptions } from './house-options.js'

/** The tokens of a name that a house knows. */
interface Known {
  readonly words: readonly string[]
  readonly type: EntityType
}

/**
 * A tagger that knows the names of a house, too. One of them stands where the tagger sees another name or none, unless it is a
 * part of a longer name: "Roe" is not taken out of "Ann Roe".
 */
export function withHouseNames(
  tag: NameTagger,
  read: (text: string) => Document,
  { names, outlets, never }: Pick<Required<HouseOptions>, 'names' | 'outlets' | 'never'>,
): NameTagger {
  if (names.length + outlets.length + never.length === 0) return tag
  const wordsOf = (name: string) => read(name).tokens.map(({ text }) => text)
  const known: Known[] = [
    ...names.flatMap(({ name, type, aliases = [] }) =>
      [name, ...aliases].map((form) => ({ words: wordsOf(form), type })),
    ),
    ...outlets.map((name) => ({ words: wordsOf(name), type: 'organization' as const })),
  ].filter(({ words }) => words.length > 0)
  const byFirst = indexByFirst(known)
  const refused = new Set(never)
  return (document) => {
    const tagged = tag(document).filter(({ start, end }) => !refused.has(document.text.slice(start, end)))
    return merge(tagged, find(document, byFirst))
  }
}

/** Longest first, of those that begin with the same word. */
function indexByFirst(known: readonly Known[]): Map<string, Known[]> {
  const index = new Map<string, Known[]>()
  for (const one of known) index.set(one.words[0]!, [...(index.get(one.words[0]!) ?? []), one])
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

function find({ tokens }: Document, byFirst: ReadonlyMap<string, readonly Known[]>): NameSpan[] {
  const found: NameSpan[] = []
  for (let i = 0; i < tokens.length; i++) {
    const known = byFirst.get(tokens[i]!.text)?.find(({ words }) => isAt(tokens, i, words))
    if (known === undefined) continue
    const to = i + known.words.length
    found.push({ ...tokenSpan(tokens, i, to), type: known.type, confidence: 1 })
    i = to - 1
  }
  return found
}

/** Whether a sentence has these words in a row from a token on. */
function isAt(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  const { sentence } = tokens[from]!
  return words.every((word, i) => tokens[from + i]?.text === word && tokens[from + i]!.sentence === sentence)
}

/** Both lists are in text order and without overlaps. */
function merge(tagged: readonly NameSpan[], house: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = []
  const left: NameSpan[] = []
  let at = 0
  for (const name of tagged) {
    while (at < house.length && house[at]!.to <= name.from) left.push(house[at++]!)
    const first = at
    let end = at
    while (end < house.length && house[end]!.from < name.to) end++
    const isLonger =
      end > first &&
      house
        .slice(first, end)
        .every(({ from, to }) => from >= name.from && to <= name.to && to - from < name.to - name.from)
    if (end === first || isLonger) kept.push(name)
    if (isLonger) at = end
  }
  left.push(...house.slice(at))
  return [...kept, ...left].sort((a, b) => a.from - b.from)
}
