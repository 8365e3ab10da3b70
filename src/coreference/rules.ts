/**
 * The hard rules of coreference, which decide where no model weighs. Each is here so that `npm run evaluate -- --ablate` can
 * leave it out, and stays only as long as that shows that it pays.
 */
export const COREFERENCE_RULES = [
  /** A known name that the tagger missed or cut short is one: recover-names.ts. */
  'recovered-name',
  /** The types of one name agree within the article: settle-types.ts. */
  'one-type',
  /** Initials that parentheses define are the person's name: person-acronyms.ts. */
  'person-acronym',
  /** "the Republican said": one of a group. */
  'member',
  /** "One of them said": a person whom the article does not name. */
  'one-of-them',
  /** "the PM", where the article has a "Prime Minister Berg". */
  'office-initials',
  /** "the chairman of the forum, Ishaku Pam": no description of anybody else. */
  'named-after',
  /** "In her speech, Berg said": her is Berg. */
  'subject-ahead',
  /** "he told Berg": he is not Berg. */
  'object-ahead',
  /** "the judge told him": the judge is not he. */
  'pronoun-object',
  /** "Berg met a prosecutor. The prosecutor said": he is not Berg. */
  'set-apart',
  /** "Berg heard the mayor say": the mayor is nobody else of the sentence. */
  'object-of-verb',
  /** "his organization": the one that his titles name. */
  'own-organization',
  /** "the broadcaster": a person or an organization. */
  'either-kind',
  /** "the prosecutor said", who fits nobody: a person whom the article does not name. */
  'unnamed-person',
] as const

export type CoreferenceRule = (typeof COREFERENCE_RULES)[number]
