/** Whether confidence means what it says: in each band of ten points, the share that is right. */
import type { NameAlignment } from './names.js'
import { isRight, matchedQuotes, type QuoteAlignment } from './quotes.js'

export interface Judgement {
  /** 0 to 1. */
  readonly confidence: number
  readonly right: boolean
}

export interface Band {
  /** In percent: the band is `[from, from + 10)`, the last one has 100 in it. */
  readonly from: number
  readonly count: number
  readonly right: number
  /** Mean confidence of those in the band, in percent. */
  readonly mean: number
}

/** The ten bands, also those without any judgement. */
export function calibrate(judgements: readonly Judgement[]): Band[] {
  return Array.from({ length: 10 }, (_, i) => {
    const inBand = judgements.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === i)
    const total = inBand.reduce((sum, { confidence }) => sum + confidence, 0)
    return {
      from: 10 * i,
      count: inBand.length,
      right: inBand.filter(({ right }) => right).length,
      mean: inBand.length === 0 ? 0 : (100 * total) / inBand.length,
    }
  })
}

/** Names of any type; those without a confidence are left out. */
export function judgeNames({ pairs, spurious }: NameAlignment): Judgement[] {
  return [
    ...pairs.map(([, { confidence }]) => ({ confidence, right: true })),
    ...spurious.map(({ confidence }) => ({ confidence, right: false })),
  ].filter(isSure)
}

/** Speakers of the matched stretches. */
export function judgeSpeakers(alignment: QuoteAlignment): Judgement[] {
  return matchedQuotes(alignment)
    .map(([gold, found]) => ({ confidence: found.confidence, right: isRight(gold, found) }))
    .filter(isSure)
}

function isSure(judgement: { confidence: number | undefined; right: boolean }): judgement is Judgement {
  return judgement.confidence !== undefined
}
