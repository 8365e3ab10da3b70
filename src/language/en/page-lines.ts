import { parseList } from './lists.js'
import { shippedList, shippedValue } from './shipped-lists.js'

/** What kind of line an opening tells, or where a word stands in it: see data/en/page-lines.txt. */
export type PageLine = 'label' | 'caption' | 'notice' | 'agency'

/** What tells lines that a page sets between the paragraphs of an article, in lower case, by its kind. */
export const pageWords: () => Readonly<Record<PageLine, readonly string[]>> = shippedValue(() => ({
  label: wordsOf('label'),
  caption: wordsOf('caption'),
  notice: wordsOf('notice'),
  agency: wordsOf('agency'),
}))

function wordsOf(kind: PageLine): string[] {
  return parseList(shippedList('pageLines')).flatMap((line) => {
    const [words, its] = line.split('\t') as [string, PageLine]
    return its === kind ? [words] : []
  })
}
