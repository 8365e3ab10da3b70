/** What is measured: each system reads an article and tells what it found, in the terms of the scorers. */
import { createExtractor } from '../src/index-node.js'
import type { Article, Statement } from '../src/records.js'
import type { GoldArticle } from './gold.js'
import { calendarNames } from './scorers/calendar.js'
import type { FoundDate } from './scorers/dates.js'
import type { FoundName } from './scorers/names.js'
import type { FoundStretch } from './scorers/quotes.js'
import { stretchesOf } from './stretches.js'

export interface System<Found> {
  readonly name: string
  readonly find: (article: GoldArticle) => readonly Found[]
}

export const extract = createExtractor()

/** An article as our library reads it. */
export function readWithOurs({ id, text, published }: GoldArticle): Article {
  try {
    return extract(text, { published })
  } catch (cause) {
    throw new Error(`extract failed on ${id}`, { cause })
  }
}

export const ourNames: System<FoundName> = {
  name: 'onrecord',
  find: (article) => {
    const { mentions, dates } = readWithOurs(article)
    return [...mentions.filter(({ form }) => form === 'name'), ...calendarNames(article.text, dates)]
  },
}

export const ourDates: System<FoundDate> = { name: 'onrecord', find: (article) => readWithOurs(article).dates }

export const ourQuotes: System<FoundStretch> = {
  name: 'onrecord',
  find: (article) => stretchesOf(readWithOurs(article).quotes),
}

export function ourStatements(article: GoldArticle): readonly Statement[] {
  return readWithOurs(article).statements
}
