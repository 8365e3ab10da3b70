import { shippedList } from '../language/en/shipped-lists.js'
import { POS_COUNT } from './words/lexeme.js'

/** A state machine of the model: of each state its next state by event, and what the final states name and mark. */
type Machine = [
  version: number,
  states: number,
  next: Readonly<Record<string, Readonly<Record<string, number>>>>,
  /** The number of the part of speech that a pattern sets; negative where it sets it of any word. */
  names: Readonly<Record<string, string>>,
  /** How many tokens of the pattern stand before and behind the one that is set. */
  marks: Readonly<Record<string, readonly [before: number, behind: number]>>,
]

/** wink-nlp's numbers of the events that are no parts of speech. */
const HINT = 1_080_000
const OTHERWISE = 2_070_003

/** Hints are numbered below this. */
const MOST_HINTS = 256

/** Beyond the last token: no state leads on. */
const END = MOST_HINTS + POS_COUNT + 1

/** Sets the parts of speech of tokens by their neighbours. The arrays may be longer than `length`. */
export type PosRules = (pos: Uint8Array, hints: Uint8Array, possible: Int32Array, length: number) => void

/**
 * wink-nlp's rules for parts of speech: patterns of two or three tokens, run by two state machines one after the other, in the
 * very order in which wink-nlp's own automaton would.
 */
export function createPosRules(): PosRules {
  const machines: readonly string[] = JSON.parse(shippedList('posMachines'))
  const passes = machines.map((machine) => createPass(JSON.parse(machine) as Machine))
  return (pos, hints, possible, length) => {
    for (const pass of passes) pass(pos, hints, possible, length)
  }
}

function createPass([, states, next, names, marks]: Machine): PosRules {
  const table = new Uint8Array((states + 1) * (END + 1))
  const otherwise = new Uint8Array(states + 1)
  const target = new Int8Array(states + 1)
  const offset = new Uint8Array(states + 1)
  for (const [state, events] of Object.entries(next)) {
    for (const [event, to] of Object.entries(events)) {
      const number = Number(event)
      if (number === OTHERWISE) otherwise[Number(state)] = to
      else if (number > HINT && number < HINT + MOST_HINTS) table[Number(state) * (END + 1) + number - HINT] = to
      else if (number <= POS_COUNT) table[Number(state) * (END + 1) + MOST_HINTS + number] = to
    }
  }
  for (const [state, name] of Object.entries(names)) {
    target[Number(state)] = Number(name)
    offset[Number(state)] = marks[state]?.[0] ?? 0
  }
  let found = new Int32Array(64)

  return (pos, hints, possible, length) => {
    let count = 0
    const match = (first: number, state: number): void => {
      if (count + 2 > found.length) {
        const larger = new Int32Array(2 * found.length)
        larger.set(found)
        found = larger
      }
      found[count++] = first + offset[state]!
      found[count++] = target[state]!
    }
    let first = 0
    let state = 0
    let fallback = 0
    let fallbackEnd = 0
    for (let i = 0; i <= length; i++) {
      for (let j = i; j <= length; j++) {
        const event = j === length ? END : hints[j] !== 0 ? hints[j]! : MOST_HINTS + pos[j]!
        let to = table[state * (END + 1) + event]!
        if (state === 0 && to !== 0) first = j
        let done = false
        if (target[to] !== 0) {
          match(first, to)
          i = j
          to = 0
          fallback = 0
          done = true
        } else if (to === 0) {
          if (fallback !== 0) {
            match(first, fallback)
            i = fallbackEnd
            fallback = 0
          }
          done = true
        }
        state = to
        if (otherwise[state] !== 0) {
          fallbackEnd = j
          fallback = otherwise[state]!
        }
        if (done) break
      }
    }
    for (let k = 0; k < count; k += 2) {
      const token = found[k]!
      const tag = found[k + 1]!
      if (tag < 0) pos[token] = -tag
      else if ((possible[token]! >> tag) & 1) pos[token] = tag
    }
  }
}
