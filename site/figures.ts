import { readFileSync } from 'node:fs'

/** The figures of the last evaluation that the page tells. */
export interface Figures {
  /** F1 in percent: the words and the speaker of a quotation right. */
  readonly quotations: string
  /** F1 in percent: the words and the type of a person, organization or place right. */
  readonly names: string
  /** How many articles the quotations were measured on. */
  readonly articles: string
  /** As `quotations`, on articles that nothing was made on. */
  readonly elsewhere: string
}

/** From evaluation/figures.md. */
export function readFigures(path: string): Figures {
  const text = readFileSync(path, 'utf8')
  const find = (pattern: RegExp): string => {
    const [, figure] = pattern.exec(text) ?? []
    if (figure === undefined) throw new Error(`${path} has no figure for ${pattern}`)
    return figure
  }
  return {
    quotations: find(/^span and speaker +\| +[\d.]+ +[\d.]+ +([\d.]+)/m),
    names: find(/^person, organization, place +\| +[\d.]+ +[\d.]+ +([\d.]+)/m),
    elsewhere: find(
      /^Quotations and their speakers \(wikinews-dev[\s\S]+?^span and speaker +\| +[\d.]+ +[\d.]+ +([\d.]+)/m,
    ),
    articles: find(/^Quotations and their speakers \([\w-]+, (\d+) articles\)/m),
  }
}
