import { assemble } from './assemble.js'
import { findDates } from './dates/find-dates.js'
import { findPublished } from './dates/find-published.js'
import { resolveEntities } from './entities/resolve-entities.js'
import { createNameTagger } from './names/tag-names.js'
import { type ExtractOptions, readOptions } from './options.js'
import { findMarked } from './quotations/find-marked.js'
import { findTurns } from './quotations/find-turns.js'
import type { Article, Explanation } from './records.js'
import { attribute } from './speakers/attribute.js'
import { explainMarked } from './speakers/explain.js'
import { loadSpeakerModel } from './speakers/model.js'
import { plainText } from './text/plain/plain-text.js'
import { relocate } from './text/plain/relocate.js'
import { createReader } from './text/read.js'

/** Puts one article on record: see {@link extract}. */
export interface Extractor {
  (text: string, options?: ExtractOptions): Article
  /** Why the marked words of an article were given to their speakers: see {@link explain}. */
  explain(text: string): Explanation[]
}

/**
 * Loads the models once and returns a function that extracts. `defaults` hold for every text that brings no option of
 * its own.
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

  function resolve(text: string) {
    if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${typeof text}`)
    const plain = plainText(text, read.isWord)
    const document = read(plain.text)
    const names = tagNames(document)
    const marked = findMarked(document)
    const turns = findTurns(document)
    const resolution = resolveEntities(document, names, marked)
    return { plain, document, names, marked, turns, resolution }
  }

  function extractor(text: string, options?: ExtractOptions): Article {
    const given = readOptions(options, fallback)
    const { plain, document, names, marked, turns, resolution } = resolve(text)
    const published = given.published ?? findPublished(document)
    const dates = findDates(document, { published, evidence: names.filter((name) => name.type === 'date') })
    const quotes = attribute(document, marked, turns, resolution, speakerModel)
    const article = assemble({ document, published, resolution, dates, quotes, statements: [] })
    return { ...relocate(article, text, plain), text }
  }

  function explain(text: string): Explanation[] {
    const { plain, document, marked, turns, resolution } = resolve(text)
    return relocate(explainMarked(document, marked, turns, resolution, speakerModel), text, plain)
  }

  return Object.assign(extractor, { explain })
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

/**
 * Every stretch of words in quotation marks, with the candidates for its speaker, their probabilities and what spoke for
 * and against them. The labelled turns of a transcript need no candidates and are left out.
 *
 * @throws TypeError if `text` is no string
 * @example
 * const [words] = explain('“We will appeal,” said Anna Berg.')
 * words.candidates[0].name // 'Anna Berg'
 */
export function explain(text: string): Explanation[] {
  shared ??= createExtractor()
  return shared.explain(text)
}
