/** What a pronoun can stand for. */
export type PronounKind = 'male' | 'female' | 'thing' | 'plural'

export interface Pronoun {
  readonly kind: PronounKind
  /** "his" of "his wife"; "her" may be either. */
  readonly possessive: boolean
  /** It can be the subject of a clause: "he", not "him". */
  readonly subject: boolean
}

function pronoun(kind: PronounKind, form: 'subject' | 'object' | 'possessive'): Pronoun {
  return { kind, possessive: form === 'possessive', subject: form === 'subject' }
}

/**
 * The pronouns of the third person, in lower case. Reflexives are left out: they add nothing to the subject that they
 * repeat. First and second persons belong to the conversation, not to the text before.
 */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', pronoun('male', 'subject')],
  ['him', pronoun('male', 'object')],
  ['his', pronoun('male', 'possessive')],
  ['she', pronoun('female', 'subject')],
  ['her', pronoun('female', 'object')],
  ['hers', pronoun('female', 'possessive')],
  ['it', pronoun('thing', 'subject')],
  ['its', pronoun('thing', 'possessive')],
  ['they', pronoun('plural', 'subject')],
  ['them', pronoun('plural', 'object')],
  ['their', pronoun('plural', 'possessive')],
])
