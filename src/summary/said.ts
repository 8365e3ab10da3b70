import type { Article, Attribution, Entity, Speaker } from '../records.js'
import { type Amount, addTo, emptyTally, type Tally } from './amount.js'
import { addedSpeaker } from './named-with.js'
import { countWords } from './words.js'

/** What was said in one article. */
export interface Said {
  /** By entities of the article, by their ids. */
  readonly named: ReadonlyMap<string, Amount>
  /** By speakers whom the article does not name: "a hospital spokeswoman". */
  readonly unnamed: Amount
  /** By nobody that the article tells. */
  readonly unsourced: Amount
  readonly all: Amount
}

/** Sums what each speaker of an article says. What several say together counts for each of them. */
export function sumSaid(article: Article, entities: ReadonlyMap<string, Entity>): Said {
  const named = new Map<string, Tally>()
  const [unnamed, unsourced, all] = [emptyTally(), emptyTally(), emptyTally()]
  const count = (attribution: Attribution, amount: Amount) => {
    const { speaker } = attribution
    addTo(all, amount)
    if (speaker === null) return addTo(unsourced, amount)
    const added = addedSpeaker(attribution)
    const sources = added === null ? sourcesOf(speaker) : [added.id]
    const ids = new Set(sources.filter((id) => id !== null && entities.has(id)))
    if (ids.size < sources.length) addTo(unnamed, amount)
    for (const id of ids) addTo(tallyOf(id!, named), amount)
  }
  for (const quote of article.quotes) {
    if (quote.repeats === null) count(quote, { quotes: 1, statements: 0, words: countWords(quote.words) })
  }
  for (const statement of article.statements) count(statement, { quotes: 0, statements: 1, words: 0 })
  return { named, unnamed, unsourced, all }
}

/** The entities of those who speak, null for one without. */
function sourcesOf({ entity, members }: Speaker): (string | null)[] {
  return members.length > 0 ? members.map((member) => member.entity) : [entity]
}

function tallyOf(id: string, tallies: Map<string, Tally>): Tally {
  const tally = tallies.get(id) ?? emptyTally()
  tallies.set(id, tally)
  return tally
}
