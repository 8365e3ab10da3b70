import type { Quote, Speaker } from '../../records.js'

const FIRST_PERSON = /^(?:i|we)$/i

/** Puts quotations within others where they belong: the person who says "I" there is the outer speaker. */
export function withInner(quotes: readonly Quote[], inner: readonly Quote[]): Quote[] {
  let i = 0
  return quotes.map((quote) => {
    while (i < inner.length && inner[i]!.start < quote.start) i++
    const first = i
    while (i < inner.length && inner[i]!.end <= quote.end) i++
    if (i === first) return quote
    return { ...quote, inner: inner.slice(first, i).map((one) => ofFirstPerson(one, quote.speaker)) }
  })
}

function ofFirstPerson(quote: Quote, outer: Speaker | null): Quote {
  const mention = quote.speaker?.mention
  if (mention === undefined || mention === null || !FIRST_PERSON.test(mention.text)) return quote
  return { ...quote, speaker: outer === null ? null : { ...outer, mention } }
}
