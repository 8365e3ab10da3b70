const DOUBLE = ['"', '“', '”', '„', '‟', '＂', '«', '»', '「', '」', '``', "''", '‘‘', '’’']
const SINGLE = ["'", '‘', '’', '‚', '‛', '`', '‹', '›']

const PLAIN: ReadonlyMap<string, '"' | "'"> = new Map([
  ...DOUBLE.map((mark) => [mark, '"'] as const),
  ...SINGLE.map((mark) => [mark, "'"] as const),
])

/**
 * `"` or `'` for a quotation mark or an apostrophe, however it is typed; undefined for any other token. What a text says does not depend on
 * how its marks were typed.
 */
export function plainMark(text: string): '"' | "'" | undefined {
  return text.length > 2 ? undefined : PLAIN.get(text)
}
