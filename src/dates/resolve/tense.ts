import { arrangedVerbs, participles, pastForms } from '../../language/en/date-words.js'
import type { Words } from '../words.js'
import type { Direction } from './resolve-context.js'

/** How many words before an expression may tell its tense. */
const REACH_BACK = 14
/** How many words behind it, where it opens its clause: "On Tuesday, the court will rule". */
const REACH_AHEAD = 30
/** How near a verb in the present must stand to speak of the day behind it. */
const NEAR = 5
/** The same for a verb that speaks of what is arranged: "Leeds host Fulham in the League Cup on Sunday". */
const NEAR_ARRANGED = 10

const FUTURE = new Set(
  "will 'll won't shall would upcoming forthcoming scheduled due expected planned slated".split(' '),
)
const PRESENT = new Set("is are am has have 've".split(' '))
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

/** Words right before an expression that put it ahead: "by Friday", "payable Dec. 1", "as early as Tuesday". */
const AHEAD_CUES = new Set('by through effective payable due starting beginning soon early late'.split(' '))

/** Nouns of what has happened: "a way around Wednesday's ruling". */
const PAST_EVENTS = new Set(
  'ruling decision attack attacks bombing bombings blast explosion crash shooting killing killings death deaths fire earthquake quake verdict defeat loss win victory result results announcement arrest arrests riot raid storm flood accident collision incident'.split(
    ' ',
  ),
)

/** Whether the verb that governs the expression at `from` to `to` puts it behind or ahead of the writer. */
export function directionOf(words: Words, from: number, to: number): Direction | null {
  if (isAheadOf(words, from)) return 'future'
  if (words.lower(to) === "'s" && (PAST_EVENTS.has(words.lower(to + 1)) || PAST_EVENTS.has(words.lower(to + 2)))) {
    return 'past'
  }
  let fallback: Direction | null = null
  for (let i = from - 1; i >= words.from && i >= from - REACH_BACK; i--) {
    if (words.startsSentence(i + 1)) break
    const tense = tenseAt(words, i)
    if (tense === 'past' && isParticiple(words, i)) fallback ??= 'past'
    else if (tense)
      return tense === 'present' && from - i <= reachOf(words, i) && isArranged(words, i, from, to) ? 'future' : tense
  }
  if (fallback) return fallback
  if (opensAhead(words, from)) return 'future'
  for (let i = to; i < words.to && i < to + REACH_AHEAD; i++) {
    if (words.startsSentence(i)) break
    const tense = tenseAt(words, i)
    if (tense) return tense
  }
  return null
}

function reachOf(words: Words, at: number): number {
  const word = words.lower(at)
  return arrangedVerbs.has(word) || arrangedVerbs.has(word.replace(/s$/, '')) ? NEAR_ARRANGED : NEAR
}

/** Whether a sentence without a verb before an expression speaks of what comes: "Host the Lakers on Friday", "Next: Sunday". */
function opensAhead(words: Words, at: number): boolean {
  let first = at - 1
  while (first > words.from && first > at - REACH_BACK && !words.startsSentence(first)) first--
  if (first < words.from || first >= at) return false
  const next = words.lower(first) === 'up' ? first + 1 : first
  return arrangedVerbs.has(words.lower(first)) || words.lower(next) === 'next' || words.lower(next) === 'upcoming'
}

/** "A move linked with …": behind a noun and before a preposition, a form in -ed may be no verb of the clause. */
function isParticiple(words: Words, at: number): boolean {
  return words.lower(at).endsWith('ed') && words.pos(at - 1) === 'NOUN' && words.pos(at + 1) === 'ADP'
}

/** Whether the words right before an expression put it ahead: "by", "as early as", "ahead of", "between now and". */
function isAheadOf(words: Words, from: number): boolean {
  const before = words.lower(from - 1)
  const second = words.lower(from - 2)
  if (before === 'of') return second === 'ahead'
  if (before === 'to' && isPutOff(words, from - 1)) return true
  if (before === 'by' && isOverBy(words, from)) return false
  if (before === 'through' && second === 'year') return false
  if (before === 'until' || before === 'till' || before === 'through' || before === 'by')
    return !words.startsSentence(from - 1) && !hasLasted(words, from - 1)
  if ((before === 'and' || before === 'to') && second === 'now') return true
  return AHEAD_CUES.has(before === 'as' ? second : before) && !words.startsSentence(from - 1)
}

const PUT_OFF = new Set(
  'extended pushed postponed delayed moved adjourned rescheduled deferred brought extends pushes postpones delays moves adjourns'.split(
    ' ',
  ),
)

/** "has been pushed back to June 30". */
function isPutOff(words: Words, at: number): boolean {
  return PUT_OFF.has(words.lower(at - 1)) || PUT_OFF.has(words.lower(at - 2))
}

const OVER_REACH = 10

/** "By March he had left": what had come about by then is over. */
function isOverBy(words: Words, from: number): boolean {
  if (!words.opensSpeech(from - 1)) return false
  for (let i = from; i < words.to && i < from + OVER_REACH && !words.startsSentence(i + 1); i++) {
    if (words.lower(i) === 'had') return true
  }
  return false
}

const LASTED = new Set(
  'lasted stayed remained ran continued lived worked served waited held kept had stood persisted ruled reigned did'.split(
    ' ',
  ),
)
const LASTED_REACH = 8

/** Whether what goes on "until" a day is over: "the strike lasted until Friday", "ten had replied by Monday". */
function hasLasted(words: Words, at: number): boolean {
  for (let i = at - 1; i >= words.from && i >= at - LASTED_REACH && !words.startsSentence(i + 1); i--) {
    if (LASTED.has(words.lower(i))) return true
    if (FUTURE.has(words.lower(i)) || PRESENT.has(words.lower(i))) return false
  }
  return false
}

/** "Their next match is against Spain on Thursday". */
function hasNextSubject(words: Words, at: number): boolean {
  return NEXT.has(words.lower(at - 2)) || NEXT.has(words.lower(at - 3))
}

const NEXT = new Set(['next', 'upcoming'])

/** "is open on Sunday", "are closed Monday". */
const STANDING = new Set(['open', 'closed', 'shut', 'off', 'free', 'available', 'here', 'back'])
const BEFORE_DAY = new Set(['on', 'at', 'from', 'for', 'this', 'next'])

/** "The fair opens on Friday", "he has an exam on Tuesday": the present of what is arranged. */
function isArranged(words: Words, at: number, from: number, to: number): boolean {
  const word = words.lower(at)
  if (words.lower(to) === "'s") return false
  if (word === 'is' || word === 'are') {
    return words.pass(words.pass(at + 1, STANDING), BEFORE_DAY) >= from || hasNextSubject(words, at)
  }
  if (word === 'has' || word === 'have') return words.pos(at + 1) === 'DET'
  if (isArrangedVerb(words, at)) return true
  if (words.pos(at) !== 'VERB' || PRESENT.has(word)) return false
  return (word.endsWith('s') && !word.endsWith('ss')) || arrangedVerbs.has(word)
}

function tenseAt(words: Words, at: number): Direction | null {
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

/** The "host" of "The Celtics host the Lakers" and "Arsenal host Fulham", the "premieres" of "The film premieres on Friday", whatever their tag. */
function isArrangedVerb(words: Words, at: number): boolean {
  const word = words.lower(at)
  const isPlural = arrangedVerbs.has(word)
  if ((!isPlural && !arrangedVerbs.has(word.replace(/s$/, ''))) || words.isCapital(at)) return false
  const subject = words.pos(at - 1)
  const next = words.pos(at + 1)
  const isObject = next === 'DET' || next === 'PROPN'
  if (isPlural && isObject && subject === 'PROPN') return true
  if ((subject !== 'PROPN' && subject !== 'NOUN') || words.lower(at - 1).endsWith('s') !== isPlural) return false
  return next === 'ADP' || (isPlural && isObject)
}

/** "had been due", "as previously planned": what lay ahead then. */
function isBygone(words: Words, at: number): boolean {
  const before = words.lower(at - 1)
  return before === 'previously' || before === 'originally' || (before === 'been' && words.lower(at - 2) === 'had')
}
