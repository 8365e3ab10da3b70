/**
 * Organizations that the model takes for a person, where they have what only organizations have:
 *
 *   [Rossing]'s managing director, [Odhikar], established in 1994, ...     wherever the article has the word alone
 *   the chief executive of [Rossing]
 *
 * Not: Holt's lawyer; Holt, beside [Ann Holt].
 */
import { givenNameGender } from '../../../language/en/given-names.js'
import { honorificGender } from '../../../language/en/person-nouns.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import type { NameSpan } from '../../name-span.js'

const SURE = 0.97
const CONFIDENCE = 0.7
const POSSESSIVE = new Set(["'s", '’s'])
const HAD = new Set(['ceo', 'headquarters', 'shareholders', 'subsidiary', 'subsidiaries', 'turnover', 'workforce'])
const HAD_PAIRS = new Set(['chief executive', 'managing director', 'general manager', 'board of', 'annual report'])
const BEGUN = new Set(['established', 'headquartered'])

export function findLed({ tokens }: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const people = new Set<string>()
  const led = new Set<string>()
  for (const { from, to, type, confidence } of names) {
    if (type !== 'person') continue
    if (to - from > 1) for (let i = from; i < to; i++) people.add(tokens[i]!.text)
    else if (isAddressed(from) || givenNameGender(tokens[from]!.lower) !== undefined) people.add(tokens[from]!.text)
    else if (confidence < SURE && isLed(from)) led.add(tokens[from]!.text)
  }
  if (led.size === 0) return [...names]
  return names.map((name) => {
    const { from, to, type, confidence } = name
    const { text } = tokens[from]!
    if (type !== 'person' || to - from > 1 || !led.has(text) || people.has(text)) return name
    return { ...name, type: 'organization', confidence: Math.max(confidence, CONFIDENCE) }
  })

  function isAddressed(i: number): boolean {
    return honorificGender(tokens[i - 1]?.lower ?? '') !== undefined
  }

  function isLed(i: number): boolean {
    const word = (k: number) => (tokens[k]?.sentence === tokens[i]!.sentence ? tokens[k]!.lower : '')
    const isHad = (k: number) => HAD.has(word(k)) || HAD_PAIRS.has(`${word(k)} ${word(k + 1)}`)
    if (POSSESSIVE.has(word(i + 1)) && isHad(i + 2)) return true
    if (word(i + 1) === ',' && BEGUN.has(word(i + 2)) && word(i + 3) === 'in') return true
    return word(i - 1) === 'of' && (word(i - 2) === 'ceo' || HAD_PAIRS.has(`${word(i - 3)} ${word(i - 2)}`))
  }
}
