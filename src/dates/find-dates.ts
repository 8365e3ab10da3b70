import type { DateMention } from '../records.js'
import type { Document } from '../text/document.js'
import { join } from './join/join.js'
import type { Joined } from './join/joined.js'
import { readAll } from './read.js'
import { parseDay } from './resolve/calendar.js'
import { intervalOf } from './resolve/interval.js'
import type { Resolved } from './resolve/resolve.js'
import type { Direction, ResolveContext } from './resolve/resolve-context.js'
import { resolveGroup } from './resolve/resolve-group.js'
import { Story } from './resolve/story.js'
import { directionOf } from './tense/direction.js'
import { Words } from './words.js'

/** What the resolution of dates may know beside the text. */
export interface DateContext {
  /** The ISO date of publication; null if it is not known. */
  readonly published: string | null
}

/** The expressions of time in a document, in text order, with their values. */
export function findDates({ text, tokens, paragraphs }: Document, { published }: DateContext): DateMention[] {
  const day = published === null ? null : parseDay(published)
  const story = new Story(day)
  const dates: DateMention[] = []
  for (const paragraph of paragraphs) {
    const words = new Words(tokens, paragraph.from, paragraph.to)
    let direction: Direction | null = null
    let timeEnd = -1
    for (const group of join(words, readAll(words))) {
      const first = group[0]!.from
      // In "5 p.m. on Saturday" the day is that of the time.
      const isDayOfTime = words.lower(first - 1) === 'on' && timeEnd === first - 1
      if (!isDayOfTime) direction = directionOf(words, first, group.at(-1)!.to)
      timeEnd = group.at(-1)!.expression.kind === 'time' ? group.at(-1)!.to : -1
      const values = resolveMembers(words, group, story, { published: day, direction })
      for (const { from, to, resolved } of mergeRecords(group, values)) {
        const { start } = tokens[from]!
        const { end } = tokens[to - 1]!
        const { type, value } = resolved
        const interval = type === 'date' || type === 'time' ? intervalOf(value) : null
        const { earliest, latest } = interval ?? { earliest: null, latest: null }
        dates.push({ start, end, text: text.slice(start, end), type, value, earliest, latest })
      }
    }
  }
  return dates
}

/** The values of expressions that belong together; the story goes on with each. */
function resolveMembers(
  words: Words,
  group: readonly Joined[],
  story: Story,
  { published, direction }: Pick<ResolveContext, 'published' | 'direction'>,
): Resolved[] {
  const values: Resolved[] = []
  const sentenceOf = (index: number) => words.sentence(group[index]!.from)
  resolveGroup(
    group.map((member) => member.expression),
    (index) => ({
      published,
      narrated: story.narratedAt(sentenceOf(index)),
      period: story.periodAt(sentenceOf(index)),
      era: story.eraAt(words, group[index]!.from),
      direction,
    }),
    (index, resolved) => {
      const { from, to, expression } = group[index]!
      story.tell(words, from, { to, expression }, sentenceOf(index), resolved.value)
      values.push(resolved)
    },
  )
  return values
}

/** A member, or several that are one expression. */
interface Merged {
  readonly from: number
  readonly to: number
  readonly resolved: Resolved
}

/** Makes one of the members that are one expression: "March 3-5" is from the one day to the other. */
function mergeRecords(group: readonly Joined[], values: readonly Resolved[]): Merged[] {
  const records: Merged[] = []
  for (const [index, { from, to, tie }] of group.entries()) {
    const last = records.at(-1)
    const resolved = values[index]!
    if (last && tie?.isOne) {
      const value = `${last.resolved.value.split('/')[0]}/${resolved.value.split('/').at(-1)}`
      records[records.length - 1] = { from: last.from, to, resolved: { type: last.resolved.type, value } }
    } else {
      records.push({ from, to, resolved })
    }
  }
  return records
}
