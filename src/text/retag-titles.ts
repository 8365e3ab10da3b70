import type { TaggedSpan } from './tag.js'

const OFFICES = new Set(
  'adjutant attorney auditor consul director governor inspector postmaster secretary solicitor surgeon'.split(' '),
)

/**
 * Corrects the tags of titles that the tagger takes for adjectives wherever they stand:
 *
 *   the CHIEF said · the union CHIEF · police CHIEF Omar Diallo
 *   the attorney GENERAL · the inspector GENERAL of the ministry
 *
 * Near misses: the CHIEF executive · a GENERAL strike · the attorney's GENERAL view
 */
export function retagTitles(tokens: readonly TaggedSpan[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.pos !== 'ADJ') continue
    const isTitle = token.lower === 'chief' || (token.lower === 'general' && OFFICES.has(tokens[i - 1]!.lower))
    if (!isTitle || tokens[i - 1]!.pos === 'VERB') continue
    const next = tokens[i + 1]?.pos
    if (next !== 'NOUN' && next !== 'ADJ') token.pos = 'NOUN'
  }
}
