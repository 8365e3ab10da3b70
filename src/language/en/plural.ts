/** The plural of a noun in lower case, by its ending: "spokeswoman", "deputy", "boss", "wife", "passer-by". */
export function plural(noun: string): string {
  const [first, rest] = [noun.slice(0, noun.indexOf('-')), noun.slice(noun.indexOf('-'))]
  if (FIRST_CHANGES.test(rest)) return `${plural(first)}${rest}`
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`
  if (noun.endsWith('child')) return `${noun}ren`
  if (noun.endsWith('wife')) return `${noun.slice(0, -2)}ves`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const FIRST_CHANGES = /^-(?:by|up|in-law|at-arms)$/
