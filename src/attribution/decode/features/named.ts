/** Names are remembered up to this number, then forgotten all at once: words have no end. */
const MOST = 5_000

export type Named = (value: string | number) => string

/**
 * Makes the names of features that differ in one value: `named('head')('mayor')` is "head mayor", `named('lemma', 'noun')('say')` "lemma say noun". Each is put together once: to do so
 * again for every candidate costs more than all else, and a string that was looked up before knows its hash.
 */
export function named(before: string, after?: string): Named {
  let names = new Map<string | number, string>()
  return (value) => {
    const known = names.get(value)
    if (known !== undefined) return known
    if (names.size >= MOST) names = new Map()
    const name = after === undefined ? `${before} ${value}` : `${before} ${value} ${after}`
    names.set(value, name)
    return name
  }
}
