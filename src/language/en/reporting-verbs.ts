import { reportingVerbs } from '../../generated/lists.js'
import { parseList } from './lists.js'
import { verbForms } from './verb-forms.js'

/** Every form of every reporting verb, to its infinitive. */
export const reportingVerbForms: ReadonlyMap<string, string> = new Map(
  parseList(reportingVerbs).flatMap((infinitive) => verbForms(infinitive).map((form) => [form, infinitive] as const)),
)
