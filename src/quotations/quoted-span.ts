import type { TokenSpan } from '../text/document.js'

/** Words between quotation marks, whatever the marks mean there. */
export interface QuotedSpan extends TokenSpan {
  /** Token index of the opening mark. */
  readonly open: number
  /** Token index of the closing mark; null where it is missing, as before the next paragraph of one quotation. */
  readonly close: number | null
  /** The quoted span that this one goes on with from the paragraph before, where its mark was not closed. */
  readonly continues: QuotedSpan | null
  /** 0 for outer marks, 1 for marks inside of them. */
  readonly depth: number
}
