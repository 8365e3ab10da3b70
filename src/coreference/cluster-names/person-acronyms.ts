import type { Document } from '../../text/document.js'
import { isSmall } from './name-words.js'
import { asType, type Named } from './named.js'

const ACRONYM = /^\p{Lu}{2,5}$/u

/**
 * Makes the initials of a person into that person's name, where parentheses after the full name define them: "Ana Maria
 * Berg Lie (AMBL)", then "AMBL".
 *
 * Near misses: "Ana Berg (NFC)", a party; "Ana Berg (D)".
 */
export function settlePersonAcronyms(document: Document, names: readonly Named[]): void {
  const people = new Map<string, readonly string[]>()
  names.forEach(({ text, from }, index) => {
    const before = names[index - 1]
    if (before?.type !== 'person' || before.to !== from - 1 || !ACRONYM.test(text)) return
    if (document.tokens[from - 1]!.text === '(' && initialsOf(before.text) === text) people.set(text, before.words)
  })
  for (const name of names) {
    const words = people.get(name.text)
    if (words !== undefined) asType(name, 'person', document).words = words
  }
}

function initialsOf(name: string): string {
  const words = name.split(/[\s\-–‑]+/).filter((word) => !isSmall(word.toLowerCase()))
  return words.map((word) => word[0]).join('')
}
