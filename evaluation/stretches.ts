import type { Quote } from '../src/records.js'
import type { FoundStretch } from './scorers/quotes.js'

/** The parts of quotations, direct and partial, as the scorers see them. */
export function stretchesOf(quotes: readonly Quote[]): FoundStretch[] {
  return quotes.flatMap(({ parts, speaker, cue, confidence, evidence }) =>
    parts.map(({ start, end }) => ({
      start,
      end,
      speaker: speaker?.name ?? null,
      mention: speaker?.mention ?? null,
      cue: cue?.text ?? null,
      confidence,
      evidence,
    })),
  )
}
