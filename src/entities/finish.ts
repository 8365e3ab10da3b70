import type { Document } from '../text/document.js'
import type { Draft } from './draft.js'
import { genderOf } from './gender.js'
import { stripTitles } from './name-words.js'
import type { ResolvedEntity } from './resolution.js'

/** The drafts as entities, each with its fullest name and an id that no other has. */
export function finish(document: Document, drafts: readonly Draft[]): ResolvedEntity[] {
  const taken = new Map<string, number>()
  return drafts.map((draft) => {
    const name = fullestName(draft)
    const aliases = [...draft.forms.keys()].filter((form) => form !== name)
    const { type, acronym } = draft
    const titles = [...new Set(draft.titles.map(({ from, to }) => titleText(document, from, to)))]
    const id = uniqueId(`${type}:${slug(name)}`, taken)
    return { id, type, name, aliases, titles, gender: genderOf(draft), ...(acronym === undefined ? {} : { acronym }) }
  })
}

/** The form of most words, without titles, then the most frequent, then the first. */
function fullestName({ type, forms }: Draft): string {
  const counts = new Map<string, number>()
  for (const [form, count] of forms) {
    const name = type === 'person' ? stripTitles(form) : form
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return [...counts].reduce((best, next) => {
    const longer = next[0].split(' ').length - best[0].split(' ').length
    return longer > 0 || (longer === 0 && next[1] > best[1]) ? next : best
  })[0]
}

function titleText({ text, tokens }: Document, from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
}

/** "person:ismail-haniyeh"; letters of any script are kept. */
function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed'
}

function uniqueId(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1
  taken.set(id, count)
  return count === 1 ? id : uniqueId(`${id}-${count}`, taken)
}
