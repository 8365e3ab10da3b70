import type { Answer } from './question.js'

/** What decided for an answer, in one word: the `evidence` of a quotation. */
export type Evidence =
  | 'cue-after'
  | 'cue-before'
  | 'inverted-cue'
  | 'agent'
  | 'according-to'
  | 'turn-label'
  | 'same-sentence'
  | 'sentence-before'
  | 'sentence-after'
  | 'paragraph-before'
  | 'turn'
  | 'heading'
  | 'no-source'

/** Names how an answer was found: by its cue, else by its place. */
export function evidenceOf({ kind, mention, zone }: Answer, lent = false): Evidence {
  if (lent) return 'heading'
  if (mention === null) return kind === 'turn' ? 'turn' : 'no-source'
  const { role } = mention
  if (role.relation === 'according') return 'according-to'
  if (role.relation === 'label' || role.relation === 'credit') return 'turn-label'
  switch (zone) {
    case 'after':
    case 'before':
      if (role.relation === 'agent') return 'agent'
      if (role.relation === 'inverted') return 'inverted-cue'
      if (role.relation === 'subject') return zone === 'after' ? 'cue-after' : 'cue-before'
      return 'same-sentence'
    case 'after-far':
    case 'before-far':
      return 'same-sentence'
    case 'previous':
    case 'earlier':
      return 'sentence-before'
    case 'next':
      return 'sentence-after'
    default:
      return 'paragraph-before'
  }
}
