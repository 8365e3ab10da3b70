import type { Quote } from '../../../records.js'
import { paragraphAt } from '../../../text/paragraph-at.js'
import { isNamedIn } from './named-in.js'
import type { Sieve } from './sieve.js'

/** The fewest words that a repetition has, and one in the headline. */
const LEAST_WORDS = 3
const LEAST_IN_HEADLINE = 2

/** How many quotations before and after are compared. */
const REACH = 60

/**
 * Headlines and pull quotes: words without a speaker beside them that occur in another quotation, too, are that speaker's, and
 * `repeats` says so. A headline may describe the person whom the article names: Judge calls case “thin”.
 */
export const repeat: Sieve = {
  id: 'repeat',
  accepts: [
    '“We will not sell”\n\nThe farm stays. “My father is buried here, and we will not sell,” said Nils Aaberg.',
    'Farmer calls offer “an insult”\n\nThe farm stays. “It was an insult,” said Nils Aaberg.',
  ],
  rejects: [
    '“We will not sell,” Anna Berg said.\n\n“We will not sell, whatever they pay,” said Nils Aaberg.',
    '“All of it?”\n\n“All of it,” said Nils Aaberg.',
    '“Chaos”\n\n“It was chaos from the first day,” said Nils Aaberg.',
  ],
  apply: (document, quotes) => {
    const wordsOf = plainWordsOf(quotes)
    return quotes.map((quote, i) => {
      const paragraph = paragraphAt(document, quote.start)
      const headline = paragraph.from === 0
      if (isNamedIn(paragraph, quote) && !(headline && quote.speaker!.entity === null)) return quote
      if (wordsOf(i).split(' ').length < (headline ? LEAST_IN_HEADLINE : LEAST_WORDS)) return quote
      const j = repeated(quotes, wordsOf, i)
      if (j < 0) return quote
      const { speaker, confidence, alternatives } = quotes[j]!
      if (headline && quote.speaker !== null && (speaker === null || speaker.entity === null)) return quote
      const carried = speaker === null ? null : { ...speaker, mention: null }
      return { ...quote, speaker: carried, cue: null, confidence, alternatives, evidence: 'repeat', repeats: j }
    })
  },
}

/** Index of the quotation that has all words of the one at `i`, and of equal ones a speaker beside it; -1 for none. */
function repeated(quotes: readonly Quote[], wordsOf: (quote: number) => string, i: number): number {
  const words = wordsOf(i)
  for (let j = Math.max(0, i - REACH); j < Math.min(quotes.length, i + REACH); j++) {
    if (j === i || !` ${wordsOf(j)} `.includes(` ${words} `)) continue
    // “All of it?” “All of it,” he said: who answers takes up the words of who asks.
    if (quotes[i]!.words.endsWith('?') && !quotes[j]!.words.includes('?')) continue
    if (wordsOf(j) !== words || quotes[j]!.speaker?.mention != null) return j
  }
  return -1
}

/** The plain words of a quotation by its index: of most nobody asks. */
function plainWordsOf(quotes: readonly Quote[]): (quote: number) => string {
  const known: string[] = []
  return (quote) => {
    known[quote] ??= plainWords(quotes[quote]!.words)
    return known[quote]
  }
}

function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')
    .join(' ')
}
