import type { EntityType } from '../records.js'

/** Colours for a terminal, by what they mean. */
export type Paint = Readonly<Record<EntityType | 'date' | 'bold' | 'dim', (text: string) => string>>

const keep = (text: string) => text

/** No colours at all. */
export const plain: Paint = {
  person: keep,
  organization: keep,
  place: keep,
  group: keep,
  date: keep,
  bold: keep,
  dim: keep,
}

/** A style that ends at the end of each word, so that a line may be broken anywhere between words. */
function style(on: number, off: number): (text: string) => string {
  return (text) => text.replace(/\S+/g, (word) => `\u001b[${on}m${word}\u001b[${off}m`)
}

/** The sixteen colours that every terminal has. */
export const ansi: Paint = {
  person: style(36, 39),
  organization: style(33, 39),
  place: style(32, 39),
  group: style(35, 39),
  date: style(34, 39),
  bold: style(1, 22),
  dim: style(2, 22),
}
