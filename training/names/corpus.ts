import type { GoldEntity } from '../../evaluation/gold.js'
import { TYPE_OF_GOLD } from '../../evaluation/scorers/names.js'
import { labelOf, OUTSIDE } from '../../src/names/labels.js'
import type { Document } from '../../src/text/document.js'

/** The types of the tagger, in the order of its labels. */
export const TYPES = ['person', 'organization', 'place', 'group'] as const

/** The outlet that an article is from: what stands before the number in its id. */
export function outletOf(id: string): string {
  return id.replace(/_?\d+$/, '').replace('_article', '')
}

/** What a token may be labelled: a set of labels as bits, of which one alone is set where the label is known. */
export type LabelSets = Int32Array

const GROUP = labelOf(TYPES.indexOf('group'), 'U')

/**
 * The labels that every token may have. Where a corpus has no groups, those are doubtful that are listed, as they may be languages
 * (see guidelines.ts).
 */
export function labelSets(
  document: Document,
  entities: readonly GoldEntity[],
  hasGroups: boolean,
  isListedGroup: (name: string) => boolean,
): LabelSets {
  return Int32Array.from(goldLabels(document, entities), (label, i) => {
    const isDoubtful = !hasGroups && (label === GROUP || (label === OUTSIDE && isListedGroup(document.tokens[i]!.text)))
    return isDoubtful ? (1 << OUTSIDE) | (1 << GROUP) : 1 << label
  })
}

/** The gold label of every token. An entity that begins or ends inside of a token is taken to cover all of it. */
export function goldLabels(document: Document, entities: readonly GoldEntity[]): Uint8Array {
  const { tokens } = document
  const labels = new Uint8Array(tokens.length)
  for (const entity of entities) {
    const name = TYPE_OF_GOLD[entity.type]
    if (!name || name === 'date') continue
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
