import { isWordCharacter } from '../text/characters.js'
import type { Document, TokenSpan } from '../text/document.js'
import { markFamily, markRole } from './marks.js'
import { endOfUnclosed } from './missing-close.js'

const ELISIONS = new Set(['til', 'tis', 'twas', 'em', 'n', 'cause', 'bout', 'round', 'cos', 'kay'])
const BOTH_SIDES = 'n'
const CLIPPED = new Set(['o', 'ol', 'th', 'an', 'wi', 'lil', 'po', 'tha', 'mo', 'goin', 'doin', 'bein', 'seein'])
/** Without their h, within words that a mark has opened: 'We've been 'ere for years.' */
const DROPPED_H = new Set(
  'ad alf ard as ave e eard eart ell ello er ere erself im imself ome ope ospital ouse ow undred urt usband'.split(' '),
)
const CLIPPED_ING = /^\p{L}+[^aeiou]in$/u
const DECADE = /^\d\ds?$/
const ENDS_SPEECH = /[.,!?…;:)\]–—-]/

/**
 * Tells the single quotation marks of a paragraph from apostrophes: the set of token indexes that open and close.
 *
 * Accepts: 'We won,' he said · the 'Israel' lobby · ‘It’s the workers’ turn,’ she said
 * Near misses: the '90s · rock 'n' roll · the players' union · don't · 6'2" · singin' along · a cup o' tea
 */
export function findSingleMarks(document: Document, { from, to }: TokenSpan): ReadonlyMap<number, 'open' | 'close'> {
  const openers: number[] = []
  const closers: number[] = []
  for (let i = from; i < to; i++) {
    if (markFamily(document.tokens[i]!) !== 'single') continue
    const role = markRole(document, i)
    const opens = (role === 'open' || role === 'either') && beginsWord(document, i, to)
    const isOpen = (openers.at(-1) ?? -1) > (closers.at(-1) ?? -1)
    if (opens && isElision(document.tokens[i + 1]!.lower, isOpen)) {
      if (isElidedTwice(document, i, to)) i += 2
      continue
    }
    if (opens) openers.push(i)
    else if (role === 'close' || role === 'either') closers.push(i)
  }
  const marks = new Map<number, 'open' | 'close'>()
  let c = 0
  for (let o = 0; o < openers.length; o++) {
    const opener = openers[o]!
    while (c < closers.length && closers[c]! <= opener + 1) c++
    const limit = openers[o + 1] ?? to
    let closer = closers[c]
    if (closer === undefined || (closer > limit && openers[o + 1] !== undefined)) {
      // A missing mark: the cue tells where the words end.
      if (endOfUnclosed(document.tokens, opener + 1, limit) !== null) marks.set(opener, 'open')
      continue
    }
    while (mayBeApostrophe(document, closer) && closers[c + 1] !== undefined && closers[c + 1]! < limit) {
      closer = closers[++c]!
    }
    marks.set(opener, 'open')
    marks.set(closer, 'close')
    c++
  }
  return marks
}

/** The second mark of rock 'n' roll. */
function isElidedTwice({ tokens }: Document, index: number, to: number): boolean {
  const second = index + 2
  if (second >= to || tokens[index + 1]!.lower !== BOTH_SIDES) return false
  return markFamily(tokens[second]!) === 'single' && tokens[second]!.start === tokens[index + 1]!.end
}

function beginsWord({ tokens }: Document, index: number, to: number): boolean {
  return index + 1 < to && tokens[index + 1]!.start === tokens[index]!.end
}

/** The word after the mark: 'til, '90s, 'ere, 'e'd. */
function isElision(lower: string, isOpen: boolean): boolean {
  return ELISIONS.has(lower) || DECADE.test(lower) || (isOpen && DROPPED_H.has(lower.split(/['’]/, 1)[0]!))
}

/** The players' union, against: the 'players' union. Also: singin' along. */
function mayBeApostrophe({ text, tokens }: Document, index: number): boolean {
  const mark = tokens[index]!
  const before = text[mark.start - 1]!
  if (ENDS_SPEECH.test(before)) return false
  const next = tokens[index + 1]
  const { lower } = tokens[index - 1]!
  if (CLIPPED.has(lower) || CLIPPED_ING.test(lower)) return true
  return (before === 's' || before === 'z') && next !== undefined && isWordCharacter(next.text.charCodeAt(0))
}
