import nlp from 'compromise/three'

interface Conjugation {
  PresentTense: string
  PastTense: string
  Gerund: string
  Participle?: string
}

interface VerbMethods {
  two: { transform: { verb: { conjugate(infinitive: string, model: object): Conjugation } } }
}

const { conjugate } = (nlp.methods() as VerbMethods).two.transform.verb
const model = nlp.model()

/**
 * The infinitive, present, past, participle and gerund of a verb: say, says, said, saying. Where compromise leaves a
 * verb as it is ("tweet", "quip"), its regular forms are added.
 */
export function verbForms(infinitive: string): string[] {
  const { PresentTense, PastTense, Participle, Gerund } = conjugate(infinitive, model)
  const gerund = Gerund === infinitive ? `${infinitive}ing` : Gerund
  const past = PastTense === infinitive ? `${gerund.slice(0, -3)}ed` : PastTense
  return [...new Set([infinitive, PresentTense, past, PastTense, Participle ?? infinitive, gerund])]
}
