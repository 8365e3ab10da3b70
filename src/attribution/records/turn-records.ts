import type { Reference, Resolution, ResolvedEntity } from '../../coreference/resolution.js'
import type { TurnSpan } from '../../quotations/turn-span.js'
import type { Quote, Speaker, TextSpan } from '../../records.js'
import type { Document, TokenSpan } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { wordsOf } from '../contents/words.js'
import { type Reading, reportingRole } from '../reading.js'
import { ownerOfLabel } from '../speaker/label-owner.js'

/** Labelled turns are too rare in the corpora to measure: these are estimates, for a name and for a bare "A:". */
const CONFIDENCE = { named: 0.95, answer: 0.7 }

const ANSWER = /^(?:a|answer)\.?$/i

/**
 * The turns of a transcript as quotations, each by the speaker whom its label names; "Q:" is put down as it stands. Answers without
 * a label are the interviewee's.
 */
export function attributeTurns(reading: Reading, turns: readonly TurnSpan[]): Quote[] {
  const { document, resolution } = reading
  const first = turns[0]?.label?.from ?? turns[0]?.parts[0]?.from ?? 0
  const names = turns.length === 0 ? [] : resolution.references.filter(({ form }) => form === 'name')
  return turns.map((turn) => {
    const parts = turn.parts.map((part) => textOf(document, part))
    const { start } = parts[0]!
    const { end } = parts.at(-1)!
    const speaker = turn.label === null ? answering() : labelled(turn.label)
    const isAnswer = turn.label === null || ANSWER.test(textOf(document, turn.label).text)
    return {
      start,
      end,
      text: document.text.slice(start, end),
      words: wordsOf(document, parts),
      parts,
      kind: 'direct',
      speaker,
      cue: null,
      confidence: isAnswer ? CONFIDENCE.answer : CONFIDENCE.named,
      alternatives: [],
      evidence: speaker === null ? 'no-source' : turn.label === null ? 'floor' : 'turn-label',
      statement: null,
      repeats: null,
      inner: [],
    }
  })

  function answering(): Speaker | null {
    const entity = interviewee(reading, first)
    return entity === undefined ? null : { ...nameOf(entity), members: [], mention: null, via: null }
  }

  function labelled(span: TokenSpan): Speaker {
    const label = textOf(document, span)
    const mention = { ...label, form: 'name' as const }
    const entity = ANSWER.test(label.text) ? interviewee(reading, first) : named(label.text, span, resolution, names)
    const speaker = entity === undefined ? { name: label.text, type: 'unknown' as const, entity: null } : nameOf(entity)
    return { ...speaker, members: [], mention, via: null }
  }
}

function nameOf({ name, type, id }: ResolvedEntity): Pick<Speaker, 'name' | 'type' | 'entity'> {
  return { name, type, entity: id }
}

function textOf({ text }: Document, { start, end }: TokenSpan): TextSpan {
  return { start, end, text: text.slice(start, end) }
}

/** The entity that the label refers to, else the person of whose name it has the last word, BRIGGS, or the initials, TB. */
function named(
  label: string,
  span: TokenSpan,
  { entities }: Resolution,
  names: readonly Reference[],
): ResolvedEntity | undefined {
  const owner = ownerOfLabel(label, entities)
  if (owner !== null) return entities[owner]
  const next = firstFrom(names, span.from)
  const before = names[next - 1]
  const name = before !== undefined && before.to > span.from ? before : names[next]
  return name === undefined || name.from >= span.to || name.to < span.to ? undefined : entities[name.entity]
}

/** The person that is named most before the first turn, of those who say something there, where any does. */
function interviewee(reading: Reading, firstTurn: number): ResolvedEntity | undefined {
  const { entities, references } = reading.resolution
  const counts = new Map<number, number>()
  const reporters = new Set<number>()
  for (const reference of references) {
    const { from, entity } = reference
    if (from >= firstTurn) break
    if (entities[entity]!.type !== 'person') continue
    counts.set(entity, (counts.get(entity) ?? 0) + 1)
    if (reportingRole(reading, reference) !== null) reporters.add(entity)
  }
  const people = [...counts].filter(([entity]) => reporters.size === 0 || reporters.has(entity))
  const [most] = people.sort((a, b) => b[1] - a[1])
  return most && entities[most[0]]
}
