import type { Article } from '../../src/records.js'
import { unmark } from './read-kinds.js'

/** `[person Farrow = Dean Farrow | plumber; baker]`: the entity's name where it is another, its titles where they matter. */
const MARK = /\[(person|organization|place|group) ([^\]=|]+?)(?: = ([^\]|]+?))?( \|[^\]]*)?\]/g

/** The text of a passage. */
export function textOf(passage: string): string {
  return unmark(passage, MARK, (match) => match[2]!).text
}

/** The text with the names that an article has in it, in the manner of a passage: titles only where the passage has them. */
export function markNames(passage: string, { mentions, entities }: Article): string {
  const { text, marks } = unmark(passage, MARK, (match) => match[2]!)
  const hasTitles = new Set(marks.filter(({ match }) => match[4] !== undefined).map(({ start }) => start))
  let marked = ''
  let at = 0
  for (const { form, type, start, end, entity: id } of mentions) {
    if (form !== 'name') continue
    const words = text.slice(start, end)
    const entity = entities.find((one) => one.id === id)
    const named = entity === undefined || entity.name === words ? '' : ` = ${entity.name}`
    const titles = hasTitles.has(start) ? ` |${(entity?.titles ?? []).map((title) => ` ${title}`).join(';')}` : ''
    marked += `${text.slice(at, start)}[${type} ${words}${named}${titles}]`
    at = end
  }
  return marked + text.slice(at)
}
