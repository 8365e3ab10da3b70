import type { Verb } from './verbs.js'

export type Relation =
  | 'subject'
  | 'passive'
  | 'inverted'
  | 'agent'
  | 'object'
  | 'according'
  | 'speech-noun'
  | 'label'
  | 'credit'
  | 'none'

/** How a noun phrase stands to the verb of its clause. */
export interface ClauseRole {
  readonly relation: Relation
  /** The verb (or "according to", or the noun of a voice); null where there is none. */
  readonly verb: Verb | null
  /** Words stand between the noun phrase and its verb: "Hugh Hill, a doctor who replaced her, said". */
  readonly aside: boolean
}

export const NO_ROLE: ClauseRole = { relation: 'none', verb: null, aside: false }

export function isSubject({ relation }: ClauseRole): boolean {
  return relation === 'subject' || relation === 'passive'
}
