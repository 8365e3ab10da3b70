import type { SyntaxTree } from '../../syntax/syntax-tree.js'
import type { Barrier } from '../contents/phrase.js'
import { readAccordingTo } from './according-to.js'
import type { Cue, CueReader } from './cue.js'
import { readReportingVerb } from './reporting-verb.js'
import { readSpeechNoun } from './speech-noun.js'

/** The kinds of cues, in the order in which they are tried; labels of turns and credit lines are read from their lines. */
const READERS: readonly CueReader[] = [readReportingVerb, readAccordingTo, readSpeechNoun]

/** The reporting cues of a sentence that have a source in it, outside of quotation marks, in text order. */
export function cuesOf(tree: SyntaxTree, quoted: Barrier): Cue[] {
  const cues: Cue[] = []
  for (let token = tree.from; token < tree.to; token++) {
    const cue = cueOutside(tree, token, quoted)
    if (cue !== null) cues.push(cue)
  }
  return cues
}

/** Whether a sentence has a reporting cue. */
export function hasCue(tree: SyntaxTree, quoted: Barrier): boolean {
  for (let token = tree.from; token < tree.to; token++) if (cueOutside(tree, token, quoted) !== null) return true
  return false
}

function cueOutside(tree: SyntaxTree, token: number, quoted: Barrier): Cue | null {
  const cue = quoted(token) ? null : cueAt(tree, token)
  return cue === null || quoted(cue.source) ? null : cue
}

/** The cue that a token is, or begins; null where it is none. */
export function cueAt(tree: SyntaxTree, token: number): Cue | null {
  for (const read of READERS) {
    const cue = read(tree, token)
    if (cue !== null) return cue
  }
  return null
}
