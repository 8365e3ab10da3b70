import { assemble } from './assemble.js'
import { findDates } from './dates/find-dates.js'
import { findPublished } from './dates/find-published.js'
import { resolveEntities } from './entities/resolve-entities.js'
import { createNameTagger } from './names/tag-names.js'
import { type ExtractOptions, readOptions } from './options.js'
import { findMarked } from './quotes/find-marked.js'
import { findTurns } from './quotes/find-turns.js'
import type { Article } from './records.js'
import { attribute } from './speakers/attribute.js'
import { loadSpeakerModel } from './speakers/model.js'
import { createReader } from './text/read.js'

/** Puts one article on record: see {@link extract}. */
export type Extractor = (text: string, options?: ExtractOptions) => Article

/**
 * Loads the models once (some 100 ms) and returns a function that extracts. `defaults` hold for every text that brings
 * no option of its own.
 *
 * @throws TypeError or RangeError if an option is wrong
 * @example
 * const extractor = createExtractor({ published: '2024-03-22' })
 * extractor('The ferry sank on Tuesday.').dates[0].value // '2024-03-19'
 */
export function createExtractor(defaults?: ExtractOptions): Extractor {
  const fallback = readOptions(defaults)
  const read = createReader()
  const tagNames = createNameTagger()
  const speakerModel = loadSpeakerModel()
  return (text, options) => {
    if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${typeof text}`)
    const given = readOptions(options, fallback)
    const document = read(text)
    const published = given.published ?? findPublished(document)
    const names = tagNames(document)
    const dates = findDates(document, { published, evidence: names.filter((name) => name.type === 'date') })
    const marked = findMarked(document)
    const resolution = resolveEntities(document, names, marked)
    const quotes = attribute(document, marked, findTurns(document), resolution, speakerModel)
    return assemble({ document, published, resolution, dates, quotes })
  }
}

let shared: Extractor | undefined

/**
 * The people, organizations, places, dates and quotations of a news article. Any string is a valid text. The models are
 * loaded at the first call and kept. All offsets count UTF-16 code units of `text`; time and memory are linear in its
 * length. English alone is understood: another language gives few records, and wrong ones.
 *
 * @throws TypeError if `text` is no string, or an option is unknown or of the wrong type
 * @throws RangeError if an option is out of range
 * @example
 * const { quotes } = extract('“We will appeal,” said Anna Berg.')
 * quotes[0].speaker.name // "Anna Berg"
 */
export function extract(text: string, options?: ExtractOptions): Article {
  shared ??= createExtractor()
  return shared(text, options)
}
