/** A word list: its lines. */
export function parseList(list: string): string[] {
  return list === '' ? [] : list.split('\n')
}

/** A word list as a set. */
export function parseSet(list: string): ReadonlySet<string> {
  return new Set(parseList(list))
}

/** A table of two columns, separated by a tab: the first column to the second. */
export function parseTable<Value extends string>(list: string): ReadonlyMap<string, Value> {
  return new Map(
    parseList(list).map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), line.slice(tab + 1) as Value]
    }),
  )
}
