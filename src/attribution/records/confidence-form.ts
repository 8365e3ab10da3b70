import { isDocument } from '../../language/en/documents.js'
import type { MentionForm, SpeakerMention } from '../../records.js'

/** What the confidence is read off by: how the source is referred to; "thing" of a publication and an "it", "floor" where it was named only before. */
export type ConfidenceForm = MentionForm | 'thing' | 'floor'

/** Each form of mention is as sure as its like on held-out articles: whose "the memo" is, is known less well than who "the mayor" is. */
export function confidenceForm(mention: Pick<SpeakerMention, 'form' | 'text'> | null): ConfidenceForm {
  if (mention === null) return 'floor'
  const { form, text } = mention
  const phrase = text.toLowerCase()
  const thing = form === 'pronoun' ? NEUTER.has(phrase) : form === 'description' && namesDocument(phrase)
  return thing ? 'thing' : form
}

const NEUTER: ReadonlySet<string> = new Set(['it', 'its', 'that', 'this', 'which'])

const COMPLEMENT = /,|\s(?:about|at|by|for|from|in|of|on|that|to|which|with)\s/u
const PARTICIPLE = /\s\p{L}+(?:ed|wn|en)$/u

/** "the memo of the campaign", "the printed slate card", "the report released on Monday" */
function namesDocument(phrase: string): boolean {
  const noun = phrase.split(COMPLEMENT)[0]!.replace(PARTICIPLE, '')
  return isDocument(noun.slice(noun.lastIndexOf(' ') + 1))
}
