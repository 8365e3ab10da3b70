import type { GoldEntity } from '../../evaluation/gold.js'
import { type NameType, TYPE_OF_GOLD } from '../../evaluation/scorers/names.js'
import { labelOf, OUTSIDE } from '../../src/names/labels.js'
import type { Document } from '../../src/text/document.js'

/** The types of the tagger, in the order of its labels. */
export const TYPES = ['person', 'organization', 'place', 'group', 'date'] as const

/** The outlet that an article is from: what stands before the number in its id. */
export function outletOf(id: string): string {
  return id.replace(/_?\d+$/, '').replace('_article', '')
}

/** What a token may be labelled: a set of labels as bits, of which one alone is set where the label is known. */
export type LabelSets = Int32Array

/** Words that dates are made of, and what links them. */
const OF_DATES =
  /\d|^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|\w+day|today|yesterday|tomorrow|week|weekend|month|year|decade|century|spring|summer|autumn|winter|fall|morning|evening|night|afternoon|early|late|mid|last|next|this|of|the|and|to|,|-|–)s?\.?$/i

/**
 * The labels that every token may have, by the gold of a corpus that lacks some types. A date may stand wherever words of dates
 * are outside of names; of groups those are doubtful that are listed.
 */
export function labelSets(
  document: Document,
  entities: readonly GoldEntity[],
  lacks: readonly NameType[],
  isListedGroup: (name: string) => boolean,
): LabelSets {
  const { tokens } = document
  const labels = goldLabels(document, entities)
  const date = bitsOf('date')
  const group = labelOf(TYPES.indexOf('group'), 'U')
  return Int32Array.from(labels, (label, i) => {
    let set = 1 << label
    if (label === OUTSIDE && lacks.includes('date') && OF_DATES.test(tokens[i]!.text)) set |= date
    if (!lacks.includes('group')) return set
    if (label === group) set |= 1 << OUTSIDE
    if (label === OUTSIDE && isListedGroup(tokens[i]!.text)) set |= 1 << group
    return set
  })
}

function bitsOf(type: NameType): number {
  const first = 1 << labelOf(TYPES.indexOf(type as (typeof TYPES)[number]), 'B')
  return first | (first << 1) | (first << 2) | (first << 3)
}

/** The gold label of every token. An entity that begins or ends inside of a token is taken to cover all of it. */
export function goldLabels(document: Document, entities: readonly GoldEntity[]): Uint8Array {
  const { tokens } = document
  const labels = new Uint8Array(tokens.length)
  for (const entity of entities) {
    const name = TYPE_OF_GOLD[entity.type]
    if (!name) continue
    const type = TYPES.indexOf(name)
    const from = tokens.findIndex((token) => token.end > entity.start)
    let to = from
    while (to < tokens.length && tokens[to]!.start < entity.end) to++
    if (to === from || labels.subarray(from, to).some((label) => label !== OUTSIDE)) continue
    if (tokens[from]!.sentence !== tokens[to - 1]!.sentence) continue
    for (let i = from; i < to; i++) {
      labels[i] = labelOf(type, to - from === 1 ? 'U' : i === from ? 'B' : i === to - 1 ? 'L' : 'I')
    }
  }
  return labels
}
