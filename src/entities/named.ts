import type { NameSpan } from '../names/name-span.js'
import type { EntityType } from '../records.js'
import type { Document, TokenSpan } from '../text/document.js'
import { personWords, plainWords } from './name-words.js'
import { type Title, titlesOf } from './titles.js'

/** A name in the text, with what its grouping asks of it. */
export interface Named extends TokenSpan {
  readonly text: string
  type: EntityType
  readonly confidence: number
  /** The words as they are compared. */
  words: readonly string[]
  titles: readonly Title[]
}

/** The names of a document without its dates. */
export function readNamed(document: Document, names: readonly NameSpan[]): Named[] {
  const named: Named[] = []
  for (const name of names) {
    if (name.type === 'date') continue
    const text = document.text.slice(name.start, name.end).replace(/\s+/g, ' ')
    named.push(asType({ ...name, text, type: name.type, words: [], titles: [] }, name.type, document))
  }
  return named
}

/** The name, taken for one of another type. */
export function asType(name: Named, type: EntityType, document: Document): Named {
  name.type = type
  name.words = type === 'person' ? personWords(name.text) : plainWords(name.text)
  name.titles = type === 'person' ? titlesOf(document, name) : []
  return name
}
