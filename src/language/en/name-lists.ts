/** The kinds of known names, each with its list; see the headers in data/en/. */
export function nameLists(): [kind: string, names: readonly string[]][] {
  return []
}
