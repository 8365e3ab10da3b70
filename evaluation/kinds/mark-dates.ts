import type { Article } from '../../src/records.js'
import { unmark } from './read-kinds.js'

/** `[date=2024-03-19 last Tuesday]` */
const MARK = /\[(date|time|duration|set)=(\S+) ([^\]]+)\]/g

/** The text of a passage. */
export function textOf(passage: string): string {
  return unmark(passage, MARK, (match) => match[3]!).text
}

/** The text with the dates that an article has in it, in the manner of a passage. */
export function markDates(passage: string, { dates }: Article): string {
  const text = textOf(passage)
  let marked = ''
  let at = 0
  for (const { start, end, type, value } of dates) {
    marked += `${text.slice(at, start)}[${type}=${value} ${text.slice(start, end)}]`
    at = end
  }
  return marked + text.slice(at)
}
