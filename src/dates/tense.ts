import { pastForms } from '../language/en/date-words.js'
import type { Words } from './words.js'

/** How many words before an expression may tell its tense. */
const REACH_BACK = 14
/** How many words behind it, where it opens its clause: "On Tuesday, the court will rule". */
const REACH_AHEAD = 20

const FUTURE = new Set(
  "will 'll won't shall would upcoming forthcoming scheduled due expected planned slated".split(' '),
)
const PAST = new Set(['been', 'since'])
/** Verbs whose infinitive lies ahead: "plans to meet on Tuesday". */
const AHEAD = new Set(
  'plan plans planned planning expect expects expected expecting intend intends intended scheduled set due slated going is are hope hopes hoped hoping want wants vowed vow promise promised agreed agree ready likely supposed ordered about deadline'.split(
    ' ',
  ),
)

/** Words right before an expression that put it ahead: "by Friday", "payable Dec. 1", "as early as Tuesday". */
const AHEAD_CUES = new Set('by until till effective payable due starting beginning soon early late'.split(' '))

/** Whether the verb that governs the expression at `from` to `to` puts it behind or ahead of the writer. */
export function directionOf(words: Words, from: number, to: number): 'past' | 'future' | null {
  const cue = words.lower(from - 1) === 'as' ? words.lower(from - 2) : words.lower(from - 1)
  if (AHEAD_CUES.has(cue) && !words.startsSentence(from - 1)) return 'future'
  for (let i = from - 1; i >= words.from && i >= from - REACH_BACK; i--) {
    if (words.startsSentence(i + 1)) break
    const tense = tenseAt(words, i)
    if (tense) return tense
  }
  for (let i = to; i < words.to && i < to + REACH_AHEAD; i++) {
    if (words.startsSentence(i)) break
    const tense = tenseAt(words, i)
    if (tense) return tense
  }
  return null
}

function tenseAt(words: Words, at: number): 'past' | 'future' | null {
  const word = words.lower(at)
  if (words.lower(at - 1) === 'be') return null
  if (word === 'be' && words.lower(at - 1) === 'to' && words.pos(at - 2) === 'NOUN') return 'future'
  if (FUTURE.has(word)) return isBygone(words, at) ? 'past' : 'future'
  if (PAST.has(word) || pastForms.has(word)) return 'past'
  const pos = words.pos(at)
  if (pos !== 'VERB') return null
  if (words.lower(at - 1) === 'to') {
    if (!AHEAD.has(words.lower(at - 2))) return null
    return isBygone(words, at - 2) ? 'past' : 'future'
  }
  return word.endsWith('ed') && !word.endsWith('eed') ? 'past' : null
}

/** "had been due", "as previously planned": what lay ahead then. */
function isBygone(words: Words, at: number): boolean {
  const before = words.lower(at - 1)
  return before === 'previously' || before === 'originally' || (before === 'been' && words.lower(at - 2) === 'had')
}
