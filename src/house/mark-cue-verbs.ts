import { type ReportingVerb, reportingVerbs } from '../language/en/reporting-verbs.js'
import { verbForms } from '../language/en/verb-forms.js'
import type { Token } from '../text/document.js'
import { POSSESSIVE_PRONOUNS } from '../text/noun-phrases.js'
import type { Reader } from '../text/read.js'

/** A reader that marks the verbs which a house takes for verbs of saying, beside those that everyone does. */
export function withCueVerbs(read: Reader, cueVerbs: readonly string[]): Reader {
  if (cueVerbs.length === 0) return read
  const verbs = new Map<string, ReportingVerb[]>()
  for (const cueVerb of cueVerbs) {
    const [verb, particle = null] = cueVerb.split(' ') as [string, string?]
    for (const form of formsOf(verb)) {
      const entry: ReportingVerb = { lemma: cueVerb, class: 'speech', particle }
      verbs.set(form, [...(verbs.get(form) ?? []), entry])
    }
  }
  const marked: Reader = Object.assign(
    (text: string) => {
      const document = read(text)
      const tokens = document.tokens.map((token, i, all): Token => {
        const known = verbs.get(token.lower)
        if (known === undefined || token.text !== token.lower) return token
        const reports = [...known, ...(reportingVerbs.get(token.lower) ?? [])]
        const { form, start, end, text, lower, sentence, paragraph } = token
        const pos = token.pos === 'NOUN' && hasSubject(all[i - 1]) ? 'VERB' : token.pos
        return { form, start, end, text, lower, pos, sentence, paragraph, reports }
      })
      return { ...document, tokens }
    },
    { isWord: read.isWord },
  )
  return marked
}

/** The "toots" of "Ann Roe toots", which is in no lexicon a verb; not that of "the toots". */
function hasSubject(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    ['PROPN', 'PRON', 'NOUN', 'PUNCT'].includes(before.pos) &&
    !POSSESSIVE_PRONOUNS.has(before.lower)
  )
}

/** The forms of a verb: those of the lists, else the regular ones, with a doubled consonant and without: blabbed, tooted. */
function formsOf(verb: string): readonly string[] {
  const known = verbForms(verb)
  if (known.length > 1) return known
  const stem = verb.replace(/e$/, '')
  const stems = /[^aeiouwxy]$/.test(verb)
    ? [verb, verb + verb.at(-1)]
    : [/[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'i') : stem]
  const past = stems.map((one) => `${one}ed`)
  const going = (/y$/.test(verb) ? [verb] : stems).map((one) => `${one}ing`)
  const third = /[^aeiou]y$/.test(verb)
    ? verb.replace(/y$/, 'ies')
    : /(?:s|x|z|ch|sh)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`
  return [verb, third, ...past, ...going]
}
