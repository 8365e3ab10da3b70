import { createExtractorFrom, type Extractor } from './extract.js'
import { inlinedModels } from './models/inlined.js'
import type { ExtractOptions, ExtractorOptions } from './options.js'
import type { Article, Explanation } from './records.js'

export { connectWorker, type WorkerExtractor, type WorkerLike, type WorkerOptions } from './connect-worker.js'
export type { Extractor } from './extract.js'
export type { HouseName, HouseOptions } from './house/house-options.js'
export type { InputErrorCode } from './input-error.js'
export { type LoadOptions, loadExtractor } from './load-extractor.js'
export { ModelError, type ModelErrorCode } from './model-error.js'
export type { ExtractOptions, ExtractorOptions } from './options.js'
export type { Abort, Address, ModelCache } from './platform.js'
export type {
  Alternative,
  Article,
  Attribution,
  Cue,
  DateMention,
  DateType,
  Entity,
  EntityType,
  Evidence,
  Explanation,
  Mention,
  MentionForm,
  NamedSource,
  Quote,
  QuoteKind,
  Span,
  Speaker,
  SpeakerCandidate,
  SpeakerMention,
  SpeakerType,
  Statement,
  TextSpan,
} from './records.js'
export type { Amount } from './summary/amount.js'
export { createGrep, type GrepOptions, grepQuotes, type QuoteMatch } from './summary/grep.js'
export {
  createSummary,
  type SpeakerSummary,
  type Summary,
  type SummaryBuilder,
  summarize,
} from './summary/summarize.js'

/**
 * Loads the models once and returns a function that extracts. `defaults` hold for every text that has no option of
 * its own.
 *
 * @throws TypeError or RangeError if an option is wrong
 * @throws ModelError if a model is damaged
 * @example
 * const extractor = createExtractor({ published: '2024-03-22' })
 * extractor('The ferry sank on Tuesday.').dates[0].value // '2024-03-19'
 */
export function createExtractor(defaults?: ExtractorOptions): Extractor {
  return createExtractorFrom(inlinedModels(), defaults)
}

let shared: Extractor | undefined

/**
 * The people, organizations, places, dates and quotations of a news article. Any string is a valid text. The models are
 * loaded at the first call and kept. All offsets count UTF-16 code units of `text`; time and memory are linear in its
 * length. English alone is understood: another language gives few records, and wrong ones.
 * `texts.map(extract)` works.
 *
 * @throws TypeError if `text` is no string, or an option is unknown or of the wrong type
 * @throws RangeError if an option is out of range
 * @example
 * const { quotes } = extract('“We will appeal,” said Anna Berg.')
 * quotes[0].speaker.name // "Anna Berg"
 */
export function extract(text: string, options?: ExtractOptions): Article
/** What `texts.map(extract)` calls. */
export function extract(text: string, index: number, texts: readonly string[]): Article
export function extract(...args: [string, (ExtractOptions | number)?, (readonly string[])?]): Article {
  shared ??= createExtractor()
  return shared(...(args as [string]))
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
