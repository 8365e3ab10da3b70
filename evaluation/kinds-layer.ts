/**
 * The share of passages of our own that are right, for each kind of names and dates that articles from outside showed to be difficult
 * (kinds/names.txt, kinds/dates.txt). A passage is right where all of it is: no name or date too many, too few or cut, each with the
 * entity, the titles or the value that it should have.
 */
import type { Article } from '../src/records.js'
import { markDates, textOf as textOfDates } from './kinds/mark-dates.js'
import { markNames, textOf as textOfNames } from './kinds/mark-names.js'
import { readKinds } from './kinds/read-kinds.js'
import type { Layer } from './layers.js'
import { type Measure, share } from './measures.js'
import { extract } from './systems.js'

/** The day of publication of the passages with dates, a Wednesday. */
const PUBLISHED = '2024-03-20'

export function evaluateNameKinds(): Layer {
  return evaluateKinds('name-kinds', 'names', (passage) => markNames(passage, extract(textOfNames(passage))))
}

export function evaluateDateKinds(): Layer {
  const read = (passage: string): Article => extract(textOfDates(passage), { published: PUBLISHED })
  return evaluateKinds('date-kinds', 'dates', (passage) => markDates(passage, read(passage)))
}

function evaluateKinds(name: 'name-kinds' | 'date-kinds', what: string, mark: (passage: string) => string): Layer {
  const judged = readKinds(`${what}.txt`).map((kind) => ({
    ...kind,
    wrong: kind.passages
      .map((passage) => ({ passage, marked: mark(passage) }))
      .filter((one) => one.passage !== one.marked),
  }))
  const measures = new Map<string, Measure>()
  let [right, all] = [0, 0]
  for (const kind of judged) {
    const rightOnes = kind.passages.length - kind.wrong.length
    measures.set(kind.name, share(rightOnes, kind.passages.length))
    right += rightOnes
    all += kind.passages.length
  }
  measures.set('all', share(right, all))
  return {
    name,
    title: `Passages of difficult ${what} that are right, by kind`,
    systems: [['onrecord', measures]],
    errors: judged.flatMap((kind) =>
      kind.wrong.map(({ passage, marked }) => ({ group: `${what}, ${kind.name}`, lines: [passage, `now: ${marked}`] })),
    ),
  }
}
