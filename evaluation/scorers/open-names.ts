/**
 * Recall of organizations on the parts of other people's corpora that nothing is trained on, with differences of guideline put
 * aside: countries, nationalities and religions are none there; names in small letters, handles and hash tags are left out, and so
 * are listed places that stand for a government or a team, and buildings ("Shrine Auditorium"), which are places here; an article or
 * a full stop may be inside or outside of the name. Precision is not measured: these corpora lack names of ours.
 */

import type { EntityArticle, GoldEntity } from '../gold.js'
import { followGuidelines, isListedPlace } from '../guidelines.js'
import { type Measures, share } from '../measures.js'
import type { FoundName } from './names.js'

const CAPITAL = /^\P{Ll}*\p{Lu}/u
const BUILDING =
  /(?:Airport|Arena|Auditorium|Base|Cathedral|Cent(?:er|re)|Church|Hall|Hospital|Hotel|Library|Mall|Museum|Prison|Stadium|Temple|Theat(?:er|re)|Zoo)$/
const ARTICLE = /^the /i

export interface JudgedOrganizations {
  readonly corpus: string
  readonly right: number
  readonly of: number
}

export function judgeOrganizations(
  corpus: string,
  article: EntityArticle,
  found: readonly FoundName[],
): JudgedOrganizations {
  const { text, entities } = followGuidelines(article)
  const gold = entities.filter((entity) => entity.type === 'Organization' && isComparable(text, entity))
  const spans = new Set(found.filter(({ type }) => type === 'organization').map((name) => boundsOf(text, name)))
  return { corpus, right: gold.filter((entity) => spans.has(boundsOf(text, entity))).length, of: gold.length }
}

export function scoreOrganizations(judged: readonly JudgedOrganizations[]): Measures {
  const corpora = [...new Set(judged.map(({ corpus }) => corpus))]
  const sum = (some: readonly JudgedOrganizations[]) =>
    share(
      some.reduce((total, { right }) => total + right, 0),
      some.reduce((total, { of }) => total + of, 0),
    )
  return new Map([
    ...corpora.map((corpus) => [corpus, sum(judged.filter((one) => one.corpus === corpus))] as const),
    ['all', sum(judged)],
  ])
}

function isComparable(text: string, { start, end }: GoldEntity): boolean {
  const name = text.slice(start, end)
  if (!CAPITAL.test(name) || BUILDING.test(name) || isListedPlace(name)) return false
  return text[start - 1] !== '@' && text[start - 1] !== '#'
}

/** Where a name begins and ends, without an article before it and a full stop behind. */
function boundsOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const name = text.slice(start, end)
  const from = start + (ARTICLE.exec(name)?.[0].length ?? 0)
  return `${from} ${name.endsWith('.') ? end - 1 : end}`
}
