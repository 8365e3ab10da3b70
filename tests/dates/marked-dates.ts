import type { DateType } from '../../src/records.js'

/** A text with the expressions of time that it holds: "They met [date=2024-03-19 last Tuesday]." */
export interface MarkedDates {
  readonly text: string
  readonly dates: readonly { start: number; end: number; type: DateType; value: string }[]
}

const MARK = /\[(date|time|duration|set)=(\S+) ([^\]]+)\]/g

/** Reads the marks out of a text. */
export function readMarkedDates(marked: string): MarkedDates {
  const dates: { start: number; end: number; type: DateType; value: string }[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index)
    const [mark, type, value, words] = match
    dates.push({ start: text.length, end: text.length + words!.length, type: type as DateType, value: value! })
    text += words
    at = match.index + mark.length
  }
  return { text: text + marked.slice(at), dates }
}
