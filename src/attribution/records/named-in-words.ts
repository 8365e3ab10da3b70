const INTRODUCTION = /\b(?:I am|I['’]m|[Nn]ame is) \p{Lu}/u

/** Short parts of names are words of their own. */
const LEAST_LENGTH = 3

/**
 * Whether words hold a part of a person's name. Few speak of themselves so: of the gold quotations whose speaker
 * is taken to be somebody who is named in them, about half are another's.
 *
 *   “Thank you, Tobias.” · “Chloe would want that.” · “Mr Berg never called.”
 *
 * Not: “I am Berg, Anna Berg.” · “Bergen is a town.” of Anna Berg · “We will go, Al.” of Al Reed
 */
export function isNamedIn(words: string, name: string): boolean {
  if (INTRODUCTION.test(words)) return false
  return name.split(/\s+/).some((part) => {
    if (part.length < LEAST_LENGTH || !/^\p{Lu}\p{L}+$/u.test(part)) return false
    for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1))
      if (!isLetter(words[at - 1]) && !isLetter(words[at + part.length])) return true
    return false
  })
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}
