import type { GoldEntity } from '../../evaluation/gold.js'
import { TYPE_OF_GOLD } from '../../evaluation/scorers/names.js'
import { labelOf, OUTSIDE } from '../../src/names/labels.js'
import type { Document } from '../../src/text/document.js'

/** The types of the tagger, in the order of its labels. */
export const TYPES = ['person', 'organization', 'place', 'group', 'date'] as const

/** The outlet that an article is from: what stands before the number in its id. */
export function outletOf(id: string): string {
  return id.replace(/_?\d+$/, '').replace('_article', '')
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
