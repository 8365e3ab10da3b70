import { parseList } from './lists.js'
import { shippedList, shippedTable } from './shipped-lists.js'

const forms = shippedTable<readonly string[]>(
  () =>
    new Map(
      parseList(shippedList('verbForms')).map((line) => {
        const verb = line.split('\t')
        return [verb[0]!, verb]
      }),
    ),
)

/** The forms of a verb of the lists in data/en/, as compromise inflects it: say, says, said, saying. */
export function verbForms(infinitive: string): readonly string[] {
  return forms.get(infinitive) ?? [infinitive]
}
