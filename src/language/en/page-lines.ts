import { parseList } from './lists.js'
import { shippedList, shippedValue } from './shipped-lists.js'

/** What kind of line an opening tells: see data/en/page-lines.txt. */
export type PageLine = 'label' | 'caption' | 'notice'

/** The openings of lines that a page sets between the paragraphs of an article, in lower case, by their kind. */
export const pageOpenings: () => Readonly<Record<PageLine, readonly string[]>> = shippedValue(() => ({
  label: openingsOf('label'),
  caption: openingsOf('caption'),
  notice: openingsOf('notice'),
}))

function openingsOf(kind: PageLine): string[] {
  return parseList(shippedList('pageLines')).flatMap((line) => {
    const [opening, its] = line.split('\t') as [string, PageLine]
    return its === kind ? [opening] : []
  })
}
