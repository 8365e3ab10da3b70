import { type Document, type Token, type TokenSpan, tokenSpan } from '../text/document.js'

/** A noun phrase without what hangs on behind it: "the Iranian President", "a White House official". */
export interface NounChunk extends TokenSpan {
  /** Token index of its last noun. */
  readonly head: number
}

const OPENS_NUMBERED = new Set([
  'one',
  'another',
  'some',
  'many',
  'several',
  'few',
  'most',
  'all',
  'both',
  'no',
  'each',
])

/** The noun chunks between the tokens `from` and `to`, in text order; a chunk never crosses a sentence. */
export function nounChunks(document: Document, from: number, to: number): NounChunk[] {
  const { tokens } = document
  const chunks: NounChunk[] = []
  let i = from
  while (i < to) {
    const end = chunkEnd(tokens, i, to)
    const head = lastNoun(tokens, i, end)
    if (head >= 0) chunks.push({ ...tokenSpan(tokens, i, head + 1), head })
    i = head >= 0 ? head + 1 : Math.max(end, i + 1)
  }
  return chunks
}

function chunkEnd(tokens: readonly Token[], from: number, to: number): number {
  let i = from
  while (i < to && tokens[i]!.sentence === tokens[from]!.sentence && belongs(tokens, i, from)) i++
  return i
}

function belongs(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]!
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'NUM':
      return true
    case 'DET':
      return i === from
    case 'PRON':
      return i === from && POSSESSIVES.has(token.lower)
    case 'PART':
      return i > from && (token.lower === "'s" || token.lower === "'")
    case 'PUNCT':
      return i > from && (token.text === '-' || token.text === "'" || token.text === '’') && isNominal(tokens[i + 1])
    case 'VERB':
      return i > from && isNominal(tokens[i + 1]) && MODIFIER_ENDING.test(token.lower)
    default:
      return i === from && OPENS_NUMBERED.has(token.lower)
  }
}

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])
const MODIFIER_ENDING = /(?:ed|ing)$/

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ')
}

function lastNoun(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const { pos, lower } = tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN') return i
    if (i === from && OPENS_NUMBERED.has(lower) && to - from === 1 && lower !== 'no' && lower !== 'each') return i
  }
  return -1
}
