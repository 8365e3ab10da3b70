/** Marks that pair with each other: “ with ”, ' with '. */
export type MarkFamily = 'double' | 'single' | 'angle'

const MARKS: Readonly<Record<MarkFamily, string>> = {
  double: "\" “ ” „ ‟ ＂ `` '' ‘‘ ’’ 「 」",
  single: "' ` ‘ ’ ‚ ‛ ‹ ›",
  angle: '« »',
}

/** The quotation marks, as they are typed. */
export const MARK_FAMILIES: ReadonlyMap<string, MarkFamily> = new Map(
  (Object.keys(MARKS) as MarkFamily[]).flatMap((family) =>
    MARKS[family].split(' ').map((mark) => [mark, family] as const),
  ),
)
