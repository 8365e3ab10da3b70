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

/** The infinitive, present, past, participle and gerund of a verb: say, says, said, saying. */
export function verbForms(infinitive: string): string[] {
  const forms = conjugate(infinitive, model)
  return [...new Set([infinitive, forms.PresentTense, forms.PastTense, forms.Participle ?? infinitive, forms.Gerund])]
}
