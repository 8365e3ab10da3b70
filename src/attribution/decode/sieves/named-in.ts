import type { Quote, Span } from '../../../records.js'

/** Whether the speaker of a quotation is named in a paragraph. */
export function isNamedIn({ start, end }: Span, { speaker }: Quote): boolean {
  const mention = speaker?.mention
  return mention != null && mention.start >= start && mention.end <= end
}
