import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createExtractor } from '../src/index-node.js'

/** What is compared, as its users call it. Each is made in a process of its own and then reads texts. */
export const SYSTEMS: Readonly<Record<string, () => (text: string) => void>> = {
  'onrecord extract': () => createExtractor(),
  'wink-nlp readDoc, all pipes': () => {
    const wink = winkNLP(model)
    return (text) => wink.readDoc(text)
  },
  'wink-nlp readDoc, tokens only': () => {
    const wink = winkNLP(model, [])
    return (text) => wink.readDoc(text)
  },
  'compromise people, places, organizations': () => (text) => {
    const doc = nlp(text)
    for (const view of [doc.people(), doc.places(), doc.organizations()]) view.json({ offset: true })
  },
  'compromise, parse only': () => (text) => nlp(text),
}
