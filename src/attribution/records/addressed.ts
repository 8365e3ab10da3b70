/** The most that a speaker may be sure who is addressed by name in the words. */
export const ADDRESSED = 0.5

/**
 * Whether words address a person by a part of their name: nobody speaks to themselves so.
 *
 *   “Thank you, Tobias.” · “Tobias, come here.” · “Good morning, Noor. Sit down.”
 *
 * Not: “I am Berg, Anna Berg.” · “Berg, the mayor of old, was here.” of anybody but a person with this name
 */
export function addresses(words: string, name: string): boolean {
  return name.split(/\s+/).some((part) => {
    if (!/^\p{Lu}\p{L}+$/u.test(part)) return false
    for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
      const after = words[at + part.length] ?? '.'
      const opens = at === 0 && after === ','
      if (opens || (/,\s$/.test(words.slice(Math.max(0, at - 2), at)) && /[.!?]/.test(after))) return true
    }
    return false
  })
}
