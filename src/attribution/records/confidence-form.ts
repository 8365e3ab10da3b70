import { isDocument } from '../../language/en/documents.js'
import type { MentionForm, SpeakerMention } from '../../records.js'

/** What the confidence is read off by: how the source is referred to; "author" of who speaks through a publication, "floor" where it was named only before. */
export type ConfidenceForm = MentionForm | 'author' | 'floor'

/** Each form of mention is as sure as its like on held-out articles: whose "the memo" is, is known less well than who "the mayor" is. */
export function confidenceForm(speaker: string | null, mention: SourceMention | null): ConfidenceForm {
  if (mention === null) return 'floor'
  const { form, text } = mention
  return form === 'description' && namesDocument(text) && speaker !== text ? 'author' : form
}

type SourceMention = Pick<SpeakerMention, 'form' | 'text'>

const COMPLEMENT = /\s(?:about|by|for|from|in|of|on|that|to|which)\s/u

/** "The memo of the campaign", "the printed slate card" */
function namesDocument(phrase: string): boolean {
  const [noun] = phrase.toLowerCase().split(COMPLEMENT)
  return isDocument(noun!.slice(noun!.lastIndexOf(' ') + 1))
}
