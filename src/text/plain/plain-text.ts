import { findCharacterReferences } from './character-references.js'
import { applyEdits, type Edit, type OffsetMap } from './edits.js'
import { findInvisible } from './invisible.js'
import { findMailMarks } from './mail.js'
import { findMarkdown } from './markdown.js'
import { findSplitWords } from './split-words.js'
import { findTags } from './tags.js'

/** A text as it is to be read, without the marks of HTML, Markdown and mail, and the way back to the text as given. */
export interface PlainText {
  readonly text: string
  /** From the text as read to the text as given, each step over the one before; none where they are the same. */
  readonly maps: readonly OffsetMap[]
}

/** What no plain text has. Most texts have none of it: they are looked through once and left as they are. */
const MARKED_UP =
  /[&<\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|^[ \t]{0,3}>|^#|\*\*|__|[-‐][ \t]{0,4}\r?\n/m

/** In the order of their writing: what was escaped may be a tag, and tags may part a line. */
const STEPS: readonly ((text: string) => Edit[])[] = [
  findCharacterReferences,
  findTags,
  findInvisible,
  findMailMarks,
  findMarkdown,
]

/**
 * A text without what is no text in it. Any string is valid; time is linear in its length.
 *
 * @param isWord whether English has a word, in lower case: whether a word that is parted at a line end has a hyphen
 */
export function plainText(given: string, isWord: (lower: string) => boolean): PlainText {
  if (!MARKED_UP.test(given)) return { text: given, maps: [] }
  const maps: OffsetMap[] = []
  let text = given
  for (const find of [...STEPS, (lines: string) => findSplitWords(lines, isWord)]) {
    const edits = find(text)
    if (edits.length === 0) continue
    const edited = applyEdits(text, edits)
    text = edited.text
    maps.unshift(edited.map)
  }
  return { text, maps }
}
