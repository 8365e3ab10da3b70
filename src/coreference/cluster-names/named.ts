import { givenNameGender } from '../../language/en/given-names.js'
import { isNameSuffix } from '../../language/en/name-suffixes.js'
import type { NameSpan } from '../../names/name-span.js'
import type { EntityType } from '../../records.js'
import type { Document, TokenSpan } from '../../text/document.js'
import { type Title, titlesOf } from '../titles/titles.js'
import { personWords, plainWords } from './name-words.js'

/** A name in the text, with what its grouping asks of it. */
export interface Named extends TokenSpan {
  readonly text: string
  type: EntityType
  readonly confidence: number
  /** It stands between quotation marks. */
  readonly quoted: boolean
  /** It is what a family is called: "the Holt family". */
  readonly ofFamily: boolean
  /** The words as they are compared. */
  words: readonly string[]
  titles: readonly Title[]
}

/** The names of a document. */
export function readNamed(document: Document, names: readonly NameSpan[], quoted: Uint8Array): Named[] {
  const named: Named[] = []
  for (const [i, name] of names.entries()) {
    const { from, to, start, end, type, confidence } = name
    const shared = sharedSurname(document, name, names[i + 1])
    const text = type === 'person' ? personText(document, name) + shared : plainText(document, name)
    const ofFamily = isOfFamily(document, name)
    named.push(
      asType(
        { from, to, start, end, text, type, confidence, quoted: quoted[from] === 1, ofFamily, words: [], titles: [] },
        type,
        document,
      ),
    )
  }
  return named
}

const FAMILIES = new Set(['brothers', 'clan', 'dynasty', 'families', 'family', 'siblings', 'sisters', 'twins'])

function isOfFamily({ tokens }: Document, { from, to, type }: NameSpan): boolean {
  const { sentence } = tokens[from]!
  const [before, after] = [tokens[from - 1], tokens[to]]
  return (
    type === 'person' &&
    to - from === 1 &&
    before?.lower === 'the' &&
    after?.sentence === sentence &&
    FAMILIES.has(after.lower)
  )
}

/** The " Holt" of "Ana and Tom Holt", which both are called; empty for any other name. */
function sharedSurname({ tokens }: Document, name: NameSpan, next: NameSpan | undefined): string {
  if (name.type !== 'person' || next?.type !== 'person' || name.to - name.from !== 1 || next.to - next.from !== 2)
    return ''
  const joined = tokens[name.to]?.lower === 'and' && next.from === name.to + 1
  const given = [name.from, next.from].every((i) => givenNameGender(tokens[i]!.lower) !== undefined)
  return joined && given ? ` ${tokens[next.to - 1]!.text}` : ''
}

function plainText({ text }: Document, { from, to, start, end }: TokenSpan): string {
  const slice = text.slice(start, end)
  return to - from === 1 ? slice : slice.replace(/\s+/g, ' ')
}

const INITIAL = /^\p{Lu}\.$/u

/** A person's name with an initial before it and a suffix after it that were not tagged with it: "J. Ana Berg Jr." */
function personText(document: Document, name: TokenSpan): string {
  const { text, tokens } = document
  const before = tokens[name.from - 1]
  const after = tokens[name.to]
  const { start, end } = name
  const from = before !== undefined && INITIAL.test(before.text) && start - before.end === 1 ? before.start : start
  let to = after !== undefined && isNameSuffix(after.text) && after.start - end <= 1 ? after.end : end
  if (text[to] === '.' && /\s[JS]r$/.test(text.slice(to - 3, to))) to++
  const full = text.slice(from, to).replace(/\s+/g, ' ')
  // Without the dateline that "OSLO - Ana Berg" was tagged with.
  const dash = /\s[-–—]\s/.exec(full)
  return dash === null ? full : full.slice(dash.index + 3)
}

/** The name, taken for one of another type. */
export function asType(name: Named, type: EntityType, document: Document): Named {
  name.type = type
  name.words = type === 'person' ? personWords(name.text) : plainWords(name.text)
  name.titles = type === 'person' ? titlesOf(document, name) : []
  return name
}
