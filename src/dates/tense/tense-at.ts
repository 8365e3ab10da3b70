import { participles, pastForms } from '../../language/en/date-words.js'
import type { Direction } from '../resolve/resolve-context.js'
import type { Words } from '../words.js'
import { isArrangedVerb } from './arranged.js'
import { FUTURE, PRESENT } from './verbs.js'

/** Behind these a past form is a participle: "will stay shut", "are sold". */
const STATES = new Set(['is', 'are', 'be', 'stay', 'stays', 'remain', 'remains', 'keep', 'keeps'])

/** Verbs whose past form is their present one. */
const UNCHANGED = new Set('cut put hit let shut quit hurt cost beat read spread split bet burst cast shed'.split(' '))

/** The present in which news reports what was said. */
const REPORTS = new Set('says say tells adds writes notes reports believes thinks'.split(' '))

const AUXILIARIES = new Set("could may might can must should would will 'll shall did do does not n't to".split(' '))

const PAST = new Set(['been', 'since'])

/** Verbs whose infinitive lies ahead: "plans to meet on Tuesday". */
const AHEAD = new Set(
  'plan plans planned planning expect expects expected expecting intend intends intended scheduled set due slated going is are hope hopes hoped hoping want wants vowed vow promise promised agreed agree ready likely supposed ordered about deadline agreement deal proposal pledge decision forecast forecasts projected predicted poised bound eligible'.split(
    ' ',
  ),
)

/** "could lose its majority in May"; not "could have lost", "could not come". */
const POSSIBLE = new Set(['could', 'may', 'might'])

/** Those that in the present speak of what lies ahead: "On Tuesday, the league plans to meet". */
const PLANS = new Set('plan plans expect expects intend intends hope hopes want wants'.split(' '))

/** What the word at a token says of the time of its clause; null where it says nothing. */
export function tenseAt(words: Words, at: number): Direction | null {
  const word = words.lower(at)
  if (words.lower(at - 1) === 'be') return null
  if (word === 'be' && words.lower(at - 1) === 'to' && words.pos(at - 2) === 'NOUN') return 'future'
  if (FUTURE.has(word)) return isBygone(words, at) ? 'past' : 'future'
  if (words.lower(at + 1) === 'for' && (word === 'set' || word === 'planning')) return 'future'
  if (words.lower(at + 1) === 'to' && hasDecided(words, at)) return 'future'
  if (STATES.has(words.lower(at - 1))) return null
  if (PAST.has(word) || pastForms.has(word)) return 'past'
  if (POSSIBLE.has(word) && words.pos(at) === 'AUX' && words.pos(at + 1) === 'VERB') return 'future'
  const pos = words.pos(at)
  if (words.lower(at + 1) === 'to' && PLANS.has(word)) return 'future'
  if (PRESENT.has(word)) return 'present'
  if (isArrangedVerb(words, at)) return 'present'
  if (pos !== 'VERB' || participles.has(word) || (words.isCapital(at) && !words.opensSpeech(at))) return null
  if (words.lower(at - 1) === 'to') {
    if (!AHEAD.has(words.lower(at - 2))) return null
    return isBygone(words, at - 2) ? 'past' : 'future'
  }
  if (word.endsWith('ed') && !word.endsWith('eed')) return 'past'
  if (UNCHANGED.has(word) && isSingular(words, at - 1)) return 'past'
  if (word.endsWith('ing') || REPORTS.has(word) || AUXILIARIES.has(words.lower(at - 1))) return null
  return 'present'
}

/** Whether a word is a subject whose verb in the present would end in -s: "Boeing cut jobs". */
function isSingular(words: Words, at: number): boolean {
  const word = words.lower(at)
  if (word === 'he' || word === 'she' || word === 'it') return true
  return (words.pos(at) === 'PROPN' || words.pos(at) === 'NOUN') && !word.endsWith('s')
}

const DECISIONS = new Set(['decided', 'voted', 'pledged', 'agreed', 'vowed', 'promised', 'offered', 'chosen'])

/** "has decided to leave in May": what is decided now lies ahead; "decided to leave in May" may be over. */
function hasDecided(words: Words, at: number): boolean {
  return DECISIONS.has(words.lower(at)) && (words.lower(at - 1) === 'has' || words.lower(at - 1) === 'have')
}

/** "had been due", "as previously planned": what lay ahead then. */
function isBygone(words: Words, at: number): boolean {
  const before = words.lower(at - 1)
  return before === 'previously' || before === 'originally' || (before === 'been' && words.lower(at - 2) === 'had')
}
