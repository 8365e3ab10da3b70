/**
 * What compromise knows of English words. `npm run generate` writes it into src/generated/lexicon.ts, so that the library
 * loads two tables in place of the whole of compromise; nothing else imports this file, and it is not in the package.
 */
import nlp from 'compromise/three'

interface Model {
  one: { lexicon: Readonly<Record<string, string | readonly string[]>> }
}

interface Conjugation {
  PresentTense: string
  PastTense: string
  Gerund: string
  Participle?: string
}

interface Methods {
  two: { transform: { verb: { conjugate(infinitive: string, model: object): Conjugation } } }
}

const model = nlp.model()
const { conjugate } = (nlp.methods() as Methods).two.transform.verb

/** The words and phrases of compromise's word list, in lower case, each with its tags. */
export function readLexicon(): [entry: string, tags: readonly string[]][] {
  const { lexicon } = (model as unknown as Model).one
  return Object.entries(lexicon).map(([entry, tags]) => [entry, typeof tags === 'string' ? [tags] : tags])
}

/**
 * The infinitive, present, past, participle and gerund of a verb: say, says, said, saying. Where compromise leaves a
 * verb as it is ("tweet", "quip"), its regular forms are added.
 */
export function conjugateVerb(infinitive: string): string[] {
  const { PresentTense, PastTense, Participle, Gerund } = conjugate(infinitive, model)
  const gerund = Gerund === infinitive ? `${infinitive}ing` : Gerund
  const past = PastTense === infinitive ? `${gerund.slice(0, -3)}ed` : PastTense
  return [...new Set([infinitive, PresentTense, past, PastTense, Participle ?? infinitive, gerund])]
}
