export { createExtractor, type Extractor, explain, extract } from './extract.js'
export type { ExtractOptions } from './options.js'
export type {
  Article,
  Cue,
  DateMention,
  DateType,
  Entity,
  EntityType,
  Explanation,
  Mention,
  MentionForm,
  Quote,
  QuoteKind,
  Span,
  Speaker,
  SpeakerCandidate,
  SpeakerMention,
  SpeakerType,
  TextSpan,
} from './records.js'
