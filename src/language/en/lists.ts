/** A word list: its lines. */
export function parseList(list: string): string[] {
  return list === '' ? [] : list.split('\n')
}

/** A word list as a set. */
export function parseSet(list: string): ReadonlySet<string> {
  return new Set(parseList(list))
}

/** Lines of tags, parted by spaces, and behind a tab each, the entries that have them: the entries to their tags. */
export function parseGroups(list: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>()
  for (const line of parseList(list)) {
    const entries = line.split('\t')
    const tags = entries[0]!.split(' ')
    for (let i = 1; i < entries.length; i++) table.set(entries[i]!, tags)
  }
  return table
}

/** A table of two columns, parted by a tab: the first column to the second. */
export function parseTable<Value extends string>(list: string): ReadonlyMap<string, Value> {
  return new Map(
    parseList(list).map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), line.slice(tab + 1) as Value]
    }),
  )
}
