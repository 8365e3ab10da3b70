import { present } from './present.js'

/** What is the same of a word wherever it stands. The occurrences of a word share one, and so its strings. */
export interface WordForm {
  readonly text: string
  /** `text` in lower case, with a curly apostrophe made straight. */
  readonly lower: string
  /** The form in which wink-nlp is shown the word. */
  readonly presented: string
}

/** Words are remembered up to this number, then forgotten all at once. */
const MOST_WORDS = 40_000

/** Gives the form of a word. Nothing but time depends on what it remembers. */
export function createWordForms(): (word: string) => WordForm {
  let known = new Map<string, WordForm>()
  return (word) => {
    const form = known.get(word)
    if (form !== undefined) return form
    if (known.size >= MOST_WORDS) known = new Map()
    // A slice would keep the whole text that it was cut from.
    const text = word.split('').join('')
    const made = { text, lower: text.toLowerCase().replaceAll('’', "'"), presented: present(text) }
    known.set(text, made)
    return made
  }
}
