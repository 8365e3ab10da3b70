import { parseTable } from './lists.js'
import type { WordTable } from './quick-lists.js'
import { shippedList, shippedTable } from './shipped-lists.js'
import { verbForms } from './verb-forms.js'

/** What a reporting verb does with the words it reports: see data/en/reporting-verbs.txt. */
export type ReportingClass = 'say' | 'tell' | 'speech' | 'characterize' | 'think'

export interface ReportingVerb {
  readonly lemma: string
  readonly class: ReportingClass
  /** The second word of a verb of two: "out" of "point out"; null for a verb of one word. */
  readonly particle: string | null
}

/** The reporting verbs by each of their forms, in lower case; a form may belong to "point out" and to "point". */
export const reportingVerbs: WordTable<readonly ReportingVerb[]> = shippedTable(indexForms)

/** Whether a form in lower case may be of a verb of saying: "told", "points". */
export function isVerbOfSaying(form: string): boolean {
  return reportingVerbs.get(form)?.some((sense) => sense.class === 'say') ?? false
}

function indexForms(): Map<string, ReportingVerb[]> {
  const index = new Map<string, ReportingVerb[]>()
  for (const [lemma, verbClass] of parseTable<ReportingClass>(shippedList('reportingVerbs'))) {
    const [verb, particle = null] = lemma.split(' ') as [string, string?]
    for (const form of verbForms(verb)) {
      const entry = index.get(form) ?? []
      entry.push({ lemma, class: verbClass, particle })
      index.set(
        form,
        entry.sort((a, b) => Number(a.particle === null) - Number(b.particle === null)),
      )
    }
  }
  return index
}
