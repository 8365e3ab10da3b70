import { assemble } from './assemble.js'
import { attribute } from './attribution/attribute.js'
import { explainQuotes } from './attribution/explain.js'
import { loadSpeakerModel } from './attribution/model.js'
import { createResolver } from './coreference/resolve-entities.js'
import { findDates } from './dates/find-dates.js'
import { findPublished } from './dates/find-published.js'
import { withCueVerbs } from './house/mark-cue-verbs.js'
import { withHouseNames } from './house/tag-house-names.js'
import { uniteHouseNames } from './house/unite-house-names.js'
import { readText } from './input-error.js'
import type { Models } from './models/models.js'
import { createNameTagger } from './names/tag-names.js'
import { type ExtractOptions, type ExtractorOptions, readExtractorOptions, readOptions } from './options.js'
import { findQuotedSpans } from './quotations/find-quoted-spans.js'
import { findTurns } from './quotations/find-turns.js'
import type { Article, Explanation } from './records.js'
import { roundFraction, roundFractions } from './round-fractions.js'
import { createParser } from './syntax/create-parser.js'
import { type PlainText, plainText } from './text/plain/plain-text.js'
import { relocate } from './text/plain/relocate.js'
import { createReader } from './text/read.js'

/** Puts one article on record: see {@link extract}. */
export interface Extractor {
  (text: string, options?: ExtractOptions): Article
  /** What `texts.map(extractor)` calls. */
  (text: string, index: number, texts: readonly string[]): Article
  /** Why the quoted words of an article were given to their speakers: see {@link explain}. */
  explain(text: string): Explanation[]
}

/**
 * Makes an extractor of models that are at hand. `defaults` hold for every text that has no option of its own.
 *
 * @throws TypeError or RangeError if an option is wrong
 * @throws ModelError if a model is damaged or of another version
 */
export function createExtractorFrom(models: Models, defaults?: ExtractorOptions): Extractor {
  const { house, ...fallback } = readExtractorOptions(defaults)
  const read = withCueVerbs(createReader(models), house.cueVerbs)
  const parse = createParser(models)
  const resolveEntities = createResolver(models)
  const tagNames = withHouseNames(createNameTagger(models), read, house)
  const speakerModel = loadSpeakerModel(models)

  function resolve(text: string) {
    const plain = plainText(readText(text), read.isWord)
    const document = read(plain.text)
    const names = tagNames(document)
    const quotedSpans = findQuotedSpans(document)
    const turns = findTurns(document)
    const syntax = parse(document)
    const resolution = resolveEntities(document, names, quotedSpans, syntax)
    const reading = { document, resolution, syntax }
    return { plain, quotedSpans, turns, reading }
  }

  function extractor(text: string, options?: ExtractOptions | number, texts?: readonly string[]): Article {
    const given = readOptions(Array.isArray(texts) ? undefined : (options as ExtractOptions), fallback)
    const { maps, article } = putOnRecord(text, given.published)
    return { ...asGiven(article, text, maps), text }
  }

  /** A function of its own, so that the layers of a long text are gone before its records are copied: of the text as read, too. */
  function putOnRecord(text: string, given: string | null) {
    const { plain, quotedSpans, turns, reading } = resolve(text)
    const { document, resolution } = reading
    const published = given ?? findPublished(document)
    const dates = findDates(document, { published })
    const attributions = attribute(reading, quotedSpans, turns, speakerModel)
    const article = assemble({ document, published, resolution, dates, ...attributions })
    return { maps: plain.maps, article: uniteHouseNames(article, house.names) }
  }

  function explain(text: string): Explanation[] {
    const { plain, quotedSpans, turns, reading } = resolve(text)
    return asGiven(explainQuotes(reading, quotedSpans, turns, speakerModel), text, plain.maps)
  }

  return Object.assign(extractor, { explain })
}

/** The records with their places in the text as given and their fractions rounded, copied once. */
function asGiven<T>(records: T, given: string, maps: PlainText['maps']): T {
  return maps.length === 0 ? roundFractions(records) : relocate(records, given, { maps }, roundFraction)
}
