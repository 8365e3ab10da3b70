/** The plural of a noun in lower case, by its ending: "spokeswoman", "deputy", "boss", "wife", "passer-by". */
export function plural(noun: string): string {
  const behind = UNCHANGED.exec(noun)?.[0]
  if (behind !== undefined) return `${plural(noun.slice(0, -behind.length))}${behind}`
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`
  if (noun.endsWith('child')) return `${noun}ren`
  if (noun.endsWith('wife')) return `${noun.slice(0, -2)}ves`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** The parts of a noun of hyphened words that stay as they are: passers-by. */
const UNCHANGED = /-(?:by|up|in-law|at-arms)$/
