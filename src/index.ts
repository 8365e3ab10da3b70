export { createExtractor, type Extractor, extract } from './extract.js'
export type { ExtractOptions } from './options.js'
export type {
  Article,
  Cue,
  DateMention,
  DateType,
  Entity,
  EntityType,
  Mention,
  MentionForm,
  Quote,
  QuoteKind,
  Span,
  Speaker,
  SpeakerMention,
  SpeakerType,
  TextSpan,
} from './records.js'
