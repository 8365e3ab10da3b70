import type { QuotedSpan } from '../../quotations/quoted-span.js'
import type { TurnSpan } from '../../quotations/turn-span.js'

/** The quoted spans that are not in turns: marks inside a turn are words of the turn. */
export function outsideTurns(quotedSpans: readonly QuotedSpan[], turns: readonly TurnSpan[]): readonly QuotedSpan[] {
  if (turns.length === 0) return quotedSpans
  const parts = turns.flatMap(({ label, parts }) => (label === null ? parts : [label, ...parts]))
  let i = 0
  return quotedSpans.filter((span) => {
    while (i < parts.length && parts[i]!.to <= span.from) i++
    return i === parts.length || span.from < parts[i]!.from
  })
}
