import type { Document, Token } from '../../text/document.js'

/** Which tokens a clause cannot be read through: those in quotation marks. */
export type Barrier = (index: number) => boolean

/** A noun phrase, `tokens[from]` to `tokens[to - 1]`, in its sentence. */
export interface Phrase {
  readonly tokens: readonly Token[]
  readonly paragraphs: Document['paragraphs']
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly blocked: Barrier
}

/** Relative pronouns that may be the subject of their clause. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that'])

/** A mark that is never an apostrophe. */
export function isQuotationMark(token: Token | undefined): boolean {
  return token !== undefined && QUOTATION_MARK.test(token.text)
}

const QUOTATION_MARK = /^(?:["“”„«»‘]|``|'')$/
