/**
 * The hard rules of coreference, which decide where no model weighs. Each is here so that `npm run evaluate -- --ablate` can
 * leave it out, and stays only as long as that shows that it pays.
 */
export const COREFERENCE_RULES = [
  /** A known name that the tagger missed or cut short is one: recover-names.ts. */
  'recovered-name',
  /** The types of one name agree within the article: settle-types.ts. */
  'one-type',
  /** "Cassia said", beside "Cassia Foods": the organization: settle-short-names.ts. */
  'short-name',
  /** "the Republican said": one of a group. */
  'member',
  /** "the PM", where the article has a "Prime Minister Berg". */
  'office-initials',
  /** "In her speech, Berg said": her is Berg. */
  'subject-ahead',
  /** "he told Berg": he is not Berg. */
  'object-ahead',
  /** "his organization": the one that his titles name. */
  'own-organization',
  /** "the broadcaster": a person or an organization. */
  'either-kind',
  /** "the prosecutor said", who fits nobody: a person whom the article does not name. */
  'unnamed-person',
] as const

export type CoreferenceRule = (typeof COREFERENCE_RULES)[number]
