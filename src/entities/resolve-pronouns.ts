import type { MarkedSpan } from '../quotes/marked-span.js'
import { type Document, tokenSpan } from '../text/document.js'
import { nounPhraseAround } from '../text/noun-phrases.js'
import type { Draft } from './draft.js'
import { grammarOf } from './grammar.js'
import { PRONOUNS } from './pronouns.js'
import { antecedentFeatures, type PronounPlace, scoreOf } from './rank-antecedents.js'
import { type Recalled, Recency } from './recency.js'
import type { Reference } from './resolution.js'

/** An antecedent that scores less is none. */
const THRESHOLD = -2.5

/** How many antecedents are weighed. */
const CANDIDATES = 8

/**
 * Resolves the pronouns of the third person, in one pass over the text that keeps the entities mentioned last in mind.
 */
export function resolvePronouns(
  document: Document,
  drafts: readonly Draft[],
  names: readonly Reference[],
  marked: readonly MarkedSpan[],
): Reference[] {
  const { tokens } = document
  const quoted = markTokens(tokens.length, marked)
  const recency = new Recency()
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]))
  const found: Reference[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const name = names[next]
    if (name?.from === i) {
      recency.add(recall(document, name, drafts[name.entity]!, quoted[i] === 1))
      next++
      i = name.to - 1
      continue
    }
    const token = tokens[i]!
    const pronoun = token.pos === 'PRON' || token.pos === 'DET' ? PRONOUNS.get(token.lower) : undefined
    if (pronoun === undefined || pronoun.kind === 'thing' || pronoun.kind === 'plural') continue
    const { sentence, paragraph } = token
    const grammar = grammarOf(tokens, i, i, i + 1)
    const possessive = pronoun.possessive || (token.lower === 'her' && isPossessive(document, i))
    const role = possessive ? 'possessive' : pronoun.subject ? 'subject' : 'object'
    const place: PronounPlace = {
      pronoun,
      at: i,
      sentence,
      paragraph,
      role,
      reports: role === 'subject' && grammar.reports,
      quoted: quoted[i] === 1,
      object: objectBehind(document, i, names[next], drafts),
    }
    const antecedent = findAntecedent(place, recency)
    if (antecedent === null) continue
    const { draft } = antecedent
    found.push({ ...tokenSpan(tokens, i, i + 1), form: 'pronoun', entity: indexOf.get(draft)!, confidence: 0.8 })
    recency.add({ ...place, draft, form: 'pronoun', from: i, to: i + 1 })
  }
  return found
}

function findAntecedent(place: PronounPlace, recency: Recency): Recalled | null {
  let best: Recalled | null = null
  let most = THRESHOLD
  let rank = 0
  for (const candidate of recency.latest()) {
    const features = antecedentFeatures(place, candidate, rank)
    if (features === null) continue
    const score = scoreOf(features)
    if (score > most) {
      most = score
      best = candidate
    }
    if (++rank >= CANDIDATES) break
  }
  return best
}

function recall({ tokens }: Document, { from, to }: Reference, draft: Draft, quoted: boolean): Omit<Recalled, 'count'> {
  const phrase = nounPhraseAround(tokens, from)
  const { sentence, paragraph } = tokens[from]!
  return { ...grammarOf(tokens, phrase.from, from, to), draft, form: 'name', from, to, sentence, paragraph, quoted }
}

/** How far behind a pronoun its verb's object is looked for: "he reportedly told Mr Berg". */
const OBJECT_REACH = 5

function objectBehind({ tokens }: Document, at: number, name: Reference | undefined, drafts: readonly Draft[]) {
  if (name === undefined || name.from > at + OBJECT_REACH || tokens[name.from]!.sentence !== tokens[at]!.sentence)
    return null
  for (let i = at + 1; i < name.from; i++) if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'SCONJ') return null
  return tokens[name.to]?.lower === "'s" ? null : drafts[name.entity]!
}

/** The "her" of "her house", not of "told her". */
function isPossessive({ tokens }: Document, at: number): boolean {
  const behind = tokens[at + 1]
  if (behind === undefined || behind.sentence !== tokens[at]!.sentence) return false
  return behind.pos === 'NOUN' || behind.pos === 'ADJ' || behind.pos === 'PROPN' || behind.pos === 'NUM'
}

function markTokens(length: number, marked: readonly MarkedSpan[]): Uint8Array {
  const quoted = new Uint8Array(length)
  for (const { from, to, depth } of marked) if (depth === 0) quoted.fill(1, from, to)
  return quoted
}
