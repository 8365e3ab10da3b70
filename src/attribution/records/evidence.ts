import type { Evidence } from '../../records.js'
import type { Candidate } from '../decode/query.js'

/** Names how a candidate was found: by its cue, else by its place. */
export function evidenceOf({ kind, mention, zone }: Candidate): Evidence {
  if (mention === null) return kind === 'floor' ? 'floor' : 'no-source'
  const { role } = mention
  if (role.relation === 'speech-noun') return 'speech-noun'
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
    case 'turn':
      return 'floor'
    default:
      return 'paragraph-before'
  }
}
