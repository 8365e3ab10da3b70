/** A half-open stretch `[start, end)` of `article.text`, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words that it covers: `article.text.slice(start, end) === text`. */
export interface TextSpan extends Span {
  readonly text: string
}

/** `place` includes named facilities and addresses; `group` is nationalities, religions, political affiliations. */
export type EntityType = 'person' | 'organization' | 'place' | 'group'

/** How a mention refers: "Ismail Haniyeh", "the movement's leader", "he". */
export type MentionForm = 'name' | 'description' | 'pronoun'

/** A stretch of text that refers to an entity. Possessive 's, marks, titles and honorifics are outside of it. */
export interface Mention extends TextSpan {
  readonly type: EntityType
  readonly form: MentionForm
  /** The {@link Entity.id} of the entity that it refers to. */
  readonly entity: string
  /** 0 to 1, calibrated: of the mentions at 0.9, nine in ten are right. */
  readonly confidence: number
}

/** A person, organization, place or group that the article mentions. */
export interface Entity {
  /** For example "person:ismail-haniyeh"; the same for the same text and options. */
  readonly id: string
  readonly type: EntityType
  /** The fullest name in the article. */
  readonly name: string
  /** The other surface forms. */
  readonly aliases: readonly string[]
  /** "Iranian Foreign Minister", "Dr". */
  readonly titles: readonly string[]
  /** "IOF", from "Israeli occupation forces (IOF)". */
  readonly acronym?: string
  /** Places: ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Indexes into {@link Article.mentions}. */
  readonly mentions: readonly number[]
}

/** TIMEX3 types. */
export type DateType = 'date' | 'time' | 'duration' | 'set'

/** An expression of time. */
export interface DateMention extends TextSpan {
  readonly type: DateType
  /** TIMEX3 / ISO 8601 value: "2024-03-22", "2024-W12", "199", "2024-Q1", "P3Y", "PAST_REF". */
  readonly value: string
  /** First day of the interval that the value covers (ISO date); null for durations, sets and vague expressions. */
  readonly earliest: string | null
  /** Last day of that interval. */
  readonly latest: string | null
}

/** The word or words that report what a speaker said: "said", "according to". */
export interface Cue extends TextSpan {
  readonly lemma: string
}

/** `place`: a country or city that speaks. `document`: a publication whose author the article does not tell. */
export type SpeakerType = EntityType | 'document' | 'unknown'

/** The stretch of text that names the speaker of a quotation. */
export interface SpeakerMention extends TextSpan {
  readonly form: MentionForm
}

/** A name with the {@link Entity.id} after it, where the article names one. */
export interface NamedSource {
  readonly name: string
  readonly entity: string | null
}

/** Who said something. */
export interface Speaker extends NamedSource {
  /** The entity's name, or the description as it stands: "a White House official"; "A, B and C" for several. */
  readonly name: string
  readonly type: SpeakerType
  /** The {@link Entity.id}, where the article names the speaker. */
  readonly entity: string | null
  /** Those who speak together; empty for one speaker. */
  readonly members: readonly NamedSource[]
  /** null: carried over from what was said before. */
  readonly mention: SpeakerMention | null
  /** Who relays it: Torres called it “shameful,” according to the Brent Times. */
  readonly via: NamedSource | null
}

/** How the speaker was found: by the place of the cue, by the speaker who has the floor, by a label; "no-source" where there is none, "checked" by a person. */
export type Evidence =
  | 'cue-after'
  | 'cue-before'
  | 'inverted-cue'
  | 'agent'
  | 'according-to'
  | 'speech-noun'
  | 'turn-label'
  | 'same-sentence'
  | 'sentence-before'
  | 'sentence-after'
  | 'paragraph-before'
  | 'floor'
  | 'repeat'
  | 'heading'
  | 'no-source'
  | 'checked'

/** A runner-up for the speaker, with the probability that it is the right one. */
export interface Alternative extends NamedSource {
  readonly confidence: number
}

/** What quotations and reported statements share: who said the words of the span. */
export interface Attribution extends TextSpan {
  /** null: the article gives no source. */
  readonly speaker: Speaker | null
  readonly cue: Cue | null
  /** 0 to 1, of the speaker, calibrated on articles that no model saw; three digits. */
  readonly confidence: number
  /** Runners-up of at least 0.05, best first, three at most. */
  readonly alternatives: readonly Alternative[]
  readonly evidence: Evidence
}

/** A full clause in marks, or a fragment inside the writer's sentence. */
export type QuoteKind = 'direct' | 'partial'

/** A speaker's own words. `text` runs from the first quoted word to the last, marks not included; it holds a cue that splits it. */
export interface Quote extends Attribution {
  /** The quoted words alone: the parts, joined by a space, by an empty line where a new paragraph begins. */
  readonly words: string
  /** Each stretch of quoted words without its marks: two where a cue splits it, one a paragraph where it runs on. */
  readonly parts: readonly TextSpan[]
  readonly kind: QuoteKind
  /** Index into {@link Article.statements} of the statement that a fragment is part of; null for none. */
  readonly statement: number | null
  /** Index into {@link Article.quotes} of the quotation that this headline or pull quote repeats; null for none. */
  readonly repeats: number | null
  /**
   * What the speaker quotes of others within the words, “He told me ‘no’”, in text order: only words with a verb of saying
   * beside them. These have no `inner` of their own.
   */
  readonly inner: readonly Quote[]
}

/** What is reported without quotation marks. `text` is the content alone: "the bridge would close on Monday". */
export interface Statement extends Attribution {
  /** Indexes into {@link Article.quotes} of the fragments in it. */
  readonly quotes: readonly number[]
}

/** One of the possible answers to who said some quoted words. */
export interface SpeakerCandidate {
  /** The name as it would be recorded; null where the answer is that nobody said them. */
  readonly name: string | null
  /** What it rests on, as in {@link Attribution.evidence}. */
  readonly evidence: Evidence
  /** The mention that names it; null for the speaker of the turn before, and for nobody. */
  readonly mention: TextSpan | null
  /** 0 to 1, all candidates together 1; not calibrated. */
  readonly probability: number
  /** The features that weigh most, for it (above zero) or against it; two that count together are joined by " & ". */
  readonly reasons: readonly { readonly feature: string; readonly weight: number }[]
}

/** Why some quoted words were given to their speaker, or to nobody. */
export interface Explanation extends TextSpan {
  /** Whether they were taken for a speaker's words. */
  readonly quoted: boolean
  /** 0 to 1, of their being so; not calibrated. */
  readonly probability: number
  /** Most probable first. */
  readonly candidates: readonly SpeakerCandidate[]
}

/** The records of one article. */
export interface Article {
  /** Exactly the string that was passed in. */
  readonly text: string
  /** The ISO date that relative dates were resolved against; null if none was given or found. */
  readonly published: string | null
  readonly sentences: readonly Span[]
  readonly paragraphs: readonly Span[]
  /** Most mentioned first. */
  readonly entities: readonly Entity[]
  /** In text order, never overlapping. */
  readonly mentions: readonly Mention[]
  /** In text order. */
  readonly dates: readonly DateMention[]
  /** Words in quotation marks and turns of a transcript, in text order. */
  readonly quotes: readonly Quote[]
  /** What is reported without marks, in text order. */
  readonly statements: readonly Statement[]
}
