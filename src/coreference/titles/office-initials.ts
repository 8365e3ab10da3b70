import type { Token } from '../../text/document.js'
import type { Cluster } from '../cluster-names/cluster.js'
import { isSmall } from '../cluster-names/name-words.js'

/** Whom the initials of an office mean, in lower case: "pm" the "Prime Minister Berg" of the article. */
export function officeInitials(clusters: Iterable<Cluster>): ReadonlyMap<string, Cluster> {
  const byInitials = new Map<string, Cluster>()
  for (const cluster of clusters) {
    for (const { kind, words } of cluster.titles) {
      if (kind === 'role') for (const initials of initialsOf(words)) byInitials.set(initials, cluster)
    }
  }
  return byInitials
}

/** The initials of an office of two to four words: "pm", "lg" of "Kashmir Lieutenant Governor". */
function initialsOf(words: readonly string[]): string[] {
  const initials = words.filter((word) => !isSmall(word)).map((word) => word[0]!)
  return [2, 3, 4].filter((length) => length <= initials.length).map((length) => initials.slice(-length).join(''))
}

/** Where "the PM" or "the Kerala CM" begins whose last token is at `at`; -1 where no such phrase ends there, as in "the PM Berg". */
export function officeFrom(tokens: readonly Token[], at: number): number {
  if (!isAcronym(tokens[at]!.text) || tokens[at + 1]?.pos === 'PROPN') return -1
  const from = tokens[at - 1]?.pos === 'PROPN' ? at - 2 : at - 1
  return tokens[from]?.lower === 'the' ? from : -1
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 5 && /^\p{Lu}+$/u.test(text)
}
