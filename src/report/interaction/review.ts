import type { CorrectedSpeaker, Correction } from '../../corrections/correction.js'
import type { ArticleRecord } from '../../formats/record.js'
import type { ArticleModel } from '../model/article-model.js'
import type { Item } from '../model/items.js'

/** What a person decides about a quotation or statement; "undo" takes the decision back. */
export type Verdict =
  | { readonly verdict: 'right' | 'struck' | 'undo' }
  | { readonly verdict: 'speaker'; readonly speaker: CorrectedSpeaker | null }

/** The corrections after one more decision about an item. */
export function decide(corrections: readonly Correction[], { target }: Item, verdict: Verdict): readonly Correction[] {
  const others = corrections.filter(
    ({ record, start, end, words }) =>
      record !== target.record || start !== target.start || end !== target.end || words !== target.words,
  )
  return verdict.verdict === 'undo' ? others : [...others, { ...target, ...verdict } as Correction]
}

/** The speaker that a person has named: one whom the article names, if it names such a one. */
export function namedSpeaker({ entities }: ArticleRecord, name: string): CorrectedSpeaker {
  const wanted = name.trim()
  const entity =
    entities.find((one) => one.name === wanted) ??
    entities.find(({ name, aliases }) =>
      [name, ...aliases].some((known) => known.toLowerCase() === wanted.toLowerCase()),
    )
  if (entity === undefined) return { name: wanted, type: 'person', entity: null }
  return { name: entity.name, type: entity.type, entity: entity.id }
}

/** Whom a person may choose from: first those who speak, then the other people and organizations, then places and groups. */
export function speakerNames({ voices, record }: ArticleModel): string[] {
  const order = ['person', 'organization', 'group', 'place']
  const named = [...record.entities].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
  const speaking = voices.filter(({ key }) => key !== '')
  return [...new Set([...speaking, ...named].map(({ name }) => name))]
}

/** The next item after the one at `ref` that a person should look at, the first one after the last. */
export function nextUnsure({ items }: ArticleModel, ref: string | undefined): Item | undefined {
  const at = items.findIndex((item) => item.ref === ref)
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(({ unsure }) => unsure)
}
