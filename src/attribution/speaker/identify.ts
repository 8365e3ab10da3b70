import type { Resolution } from '../../coreference/resolution.js'
import { isDocument } from '../../language/en/documents.js'
import { nounKind } from '../../language/en/noun-kinds.js'
import { sourceNouns } from '../../language/en/source-nouns.js'
import type { Speaker, SpeakerType } from '../../records.js'
import { headOf } from '../../syntax/questions/head-of.js'
import { nounPhraseOf } from '../../syntax/questions/noun-phrase.js'
import { type Document, type Token, type TokenSpan, tokenSpan } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { INTRODUCING, nounPhraseAround } from '../../text/noun-phrases.js'
import { type Referent, referenceUpTo } from '../documents/referent.js'
import type { Reading } from '../reading.js'
import { authorOf } from './article-author.js'

/**
 * Who is named or described by a phrase: the entity that it stands for; of an unnamed person the description that introduces them ("a
 * Beijing-based scholar", for "the scholar"), else the words as they stand, "his campaign" with the name for the pronoun.
 */
export function identify(reading: Reading, source: Referent): Omit<Speaker, 'mention'> {
  const { document, resolution } = reading
  const writes = source.entity === null && document.tokens[source.to - 1]!.lower === 'i'
  const referent = writes ? { ...source, entity: authorOf(document, resolution) } : source
  if (referent.entity === null) {
    const { start, end } = introduction(reading, referent) ?? withAttachment(reading, referent)
    const name = ofSomebody(document, resolution, referent) ?? document.text.slice(start, end)
    return { name, type: typeOfNoun(document.tokens, referent), entity: null, ...ALONE }
  }
  const { named, name, type, id } = resolution.entities[referent.entity]!
  if (!named) {
    return { name: fullestOf(reading, referent) ?? name, type: 'person', entity: null, ...ALONE }
  }
  return { name, type, entity: id, ...ALONE }
}

const ALONE = { members: [], via: null }

/** The longest of the descriptions that introduce an unnamed person: "a top aide of Berg" rather than "a top aide". */
function fullestOf(reading: Reading, { from, entity }: Referent): string | null {
  const { document } = reading
  const { references } = reading.resolution
  const { tokens, text } = document
  let fullest: TokenSpan | null = null
  for (let i = firstFrom(references, from - REACH_BACK); i < references.length && references[i]!.from <= from; i++) {
    const reference = references[i]!
    if (reference.entity !== entity || reference.form !== 'description') continue
    if (fullest !== null && !INTRODUCING.has(tokens[reference.from]!.lower)) continue
    const whole = withAttachment(reading, reference)
    if (fullest === null || whole.to - whole.from > fullest.to - fullest.from) fullest = whole
  }
  return fullest === null ? null : text.slice(fullest.start, fullest.end)
}

function typeOfNoun(tokens: readonly Token[], { to }: Referent): SpeakerType {
  const { lower, pos } = tokens[to - 1]!
  return nounKind(lower) ?? (pos === 'PROPN' ? 'person' : 'unknown')
}

/** How far back the first description of an unnamed person is looked for, in tokens. */
const REACH_BACK = 400

/** How an indefinite description of several begins: "U.S. prosecutors", "local doctors", "two researchers". */
const UNDETERMINED = new Set(['PROPN', 'ADJ', 'NUM'])

/** "A Beijing-based scholar", for "the scholar" further on; "U.S. prosecutors", for "the prosecutors"; "the boy's mother". */
function introduction(reading: Reading, { from, to }: Referent): TokenSpan | null {
  const { document } = reading
  const { tokens } = document
  const { lower } = tokens[to - 1]!
  if (tokens[from]!.lower !== 'the' || isDocument(lower)) return null
  const kind = sourceNouns.get(lower)
  const group = kind === 'group'
  let possessed: TokenSpan | null = null
  for (let i = from - 1; i >= Math.max(0, from - REACH_BACK); i--) {
    if (tokens[i]!.lower !== lower) continue
    const phrase = nounPhraseAround(tokens, i)
    const fuller = kind !== undefined && isFuller(tokens, phrase, to - from)
    if (fuller) return tokenSpan(tokens, phrase.from, i + 1)
    const bare = group && to === from + 2 && phrase.from < i && UNDETERMINED.has(tokens[phrase.from]!.pos)
    if (bare || INTRODUCING.has(tokens[phrase.from]!.lower)) return withAttachment(reading, phrase)
    if (to === from + 2 && tokens[i - 1]?.lower === "'s") possessed = tokenSpan(tokens, phrase.from, i + 1)
  }
  return possessed
}

/** "The defence ministry", for "the ministry" */
function isFuller(tokens: readonly Token[], { from, to }: Pick<Referent, 'from' | 'to'>, length: number): boolean {
  return length === 2 && to - from > 2 && tokens[from]!.lower === 'the' && tokens[to]?.pos !== 'NOUN'
}

/** "Anna Berg's campaign", for "her campaign". */
function ofSomebody({ text, tokens }: Document, resolution: Resolution, { from, to }: Referent): string | null {
  if (to === from + 1 || sourceNouns.get(tokens[to - 1]!.lower) !== 'organization') return null
  const possessor = tokens[from]!.pos === 'PRON' ? referenceUpTo(resolution, from + 1) : null
  if (possessor === null) return null
  const { named, name } = resolution.entities[possessor.entity]!
  return named ? `${name}'s ${text.slice(tokens[from + 1]!.start, tokens[to - 1]!.end)}` : null
}

/** How long the words after the head of a description may be, in tokens. */
const LONGEST_COMPLEMENT = 16

/** With what completes it: "hundreds of demonstrators", "a spokesman for the ministry", "those who left". */
export function withAttachment({ document, syntax }: Reading, { from, to }: Pick<Referent, 'from' | 'to'>): TokenSpan {
  const { tokens } = document
  const tree = syntax.treeAt(from)
  const head = headOf(tree, { from, to })
  const clauses = tokens[from]!.lower === 'those'
  const { to: end } = tokens[head]!.pos === 'PRON' && !clauses ? { to } : nounPhraseOf(tree, head, { clauses })
  return tokenSpan(tokens, from, Math.max(to, Math.min(end, to + LONGEST_COMPLEMENT)))
}
