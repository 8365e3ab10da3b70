import type { Words } from '../words.js'
import { FUTURE, PRESENT } from './verbs.js'

/** Words right before an expression that put it ahead: "by Friday", "payable Dec. 1", "as early as Tuesday". */
const AHEAD_CUES = new Set('by through effective payable due starting beginning soon early late'.split(' '))

/** Whether the words right before an expression put it ahead: "by", "as early as", "ahead of", "between now and". */
export function isAheadOf(words: Words, from: number): boolean {
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
