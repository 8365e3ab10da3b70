import { parseList } from './lists.js'

/** Every word of a list whose lines are words that may stand for each other, to those words, itself among them. */
export function parseSynonyms(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>()
  for (const line of parseList(list)) {
    const [general, kinds = []] = line.split(': ').map((part) => part.split(', '))
    for (const word of general!) add(word, [...general!, ...kinds])
    for (const word of kinds) add(word, [word, ...general!])
  }
  return table

  function add(word: string, others: readonly string[]): void {
    table.set(word, new Set([...(table.get(word) ?? []), ...others]))
  }
}
