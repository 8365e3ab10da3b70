import type { Resolution } from '../entities/resolution.js'
import { workNouns } from '../language/en/work-nouns.js'
import { startsLower, startsUpper } from '../text/characters.js'
import type { Document, Token } from '../text/document.js'
import { firstFrom } from './party.js'
import type { Scene } from './scene.js'
import { BE } from './verbs.js'

/** Verbs that give a name; `true` for those that give nothing else, so that a noun before them is what is named. */
const NAMING: ReadonlyMap<string, boolean> = new Map([
  ...['titled', 'entitled', 'known'].map((verb) => [verb, true] as const),
  ...['called', 'named', 'nicknamed', 'dubbed', 'termed', 'labelled', 'labeled', 'branded'].map(
    (v) => [v, false] as const,
  ),
  ...['referred', 'translated', 'spelled', 'written', 'pronounced'].map((verb) => [verb, false] as const),
])

const MEANING = new Set(['means', 'meaning', 'meant'])

/** How far before the marks the verb may stand: "is often called the “engine room”". */
const REACH = 3

/** How far behind the marks somebody may be named who calls it so. */
const REACH_BEHIND = 3

/**
 * Whether the marks hold a name that nobody is said to give.
 *
 * Accepts: karma means “action” · the forum “Women in Science” · is known as “the Point” · is called the “engine room” · the so-called “engine room” · a memo titled “The Facts” · a cat dubbed “Lord Byron”
 * Near misses: he called it “a disgrace” · what critics called “a disgrace” · was called “a muzzle” by Berg · was labelled “a fake”
 */
export function isNaming(
  { tokens }: Document,
  { open, behind, stop, sentenceStart, sentenceEnd, utterance }: Scene,
): boolean {
  const first = utterance.parts[0]!
  const last = utterance.parts.at(-1)!
  const before = tokens[open - 1]
  if (before === undefined || open === sentenceStart) return false
  if (MEANING.has(before.lower) && tokens[open - 2]?.pos !== 'PRON' && !startsUpper(tokens[first.from]!.text))
    return true
  if (workNouns.has(before.lower) && stop === null && isTitle(tokens, first.from, last.to)) return true
  for (let i = open - 1; i >= Math.max(sentenceStart, open - 1 - REACH); i--) {
    const token = tokens[i]!
    if (token.lower === 'by' || token.text === ',') return false
    if (token.lower === 'called' && tokens[i - 1]?.text === '-' && tokens[i - 2]?.lower === 'so') return true
    const alone = NAMING.get(token.lower)
    if (alone === undefined) continue
    const named = isNamed(tokens, i, alone || startsUpper(tokens[first.from]!.text))
    return (
      named && !tokens.slice(behind, Math.min(sentenceEnd, behind + REACH_BEHIND)).some(({ lower }) => lower === 'by')
    )
  }
  return false
}

/** "Women in Science": all but its small words have a capital. */
function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { text, pos } = tokens[i]!
    if (startsLower(text) && (i === from || !SMALL.has(pos))) return false
  }
  return true
}

const SMALL: ReadonlySet<Token['pos']> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'PRON'])

/** "is called", "is often called"; `alone`: "a memo titled", "a cat, dubbed". */
function isNamed(tokens: readonly Token[], verb: number, alone: boolean): boolean {
  const before = tokens[verb - 1]?.pos === 'ADV' ? tokens[verb - 2] : tokens[verb - 1]
  if (before === undefined) return alone
  return BE.has(before.lower) || (alone && (before.pos === 'NOUN' || before.pos === 'DET' || before.text === ','))
}

/** Anna “Annie” Berg */
export function isWithinName({ references }: Resolution, { open, utterance: { parts } }: Scene): boolean {
  const around = references[firstFrom(references, open) - 1]
  return around !== undefined && around.form === 'name' && around.to > parts.at(-1)!.to + 1
}
