import { verbForms as list } from '../../generated/lexicon.js'
import { parseList } from './lists.js'

const forms: ReadonlyMap<string, readonly string[]> = new Map(
  parseList(list).map((line) => {
    const verb = line.split('\t')
    return [verb[0]!, verb]
  }),
)

/** The forms of a verb of the lists in data/en/, as compromise inflects it: say, says, said, saying. */
export function verbForms(infinitive: string): readonly string[] {
  return forms.get(infinitive) ?? [infinitive]
}
