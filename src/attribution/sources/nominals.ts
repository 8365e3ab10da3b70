import { fullWeekdays } from '../../language/en/date-words.js'
import { isMemberNoun } from '../../language/en/member-nouns.js'
import { credentials } from '../../language/en/name-lists.js'
import { personNouns } from '../../language/en/person-nouns.js'
import type { EntityType, MentionForm } from '../../records.js'
import {
  hasLabel,
  hasTag,
  labelAt,
  labelSet,
  type SyntaxTree,
  type TokenRange,
  tagSet,
} from '../../syntax/syntax-tree.js'
import { datelineEnd } from '../../text/dateline.js'
import { firstFrom } from '../../text/first-from.js'
import { INTRODUCING } from '../../text/noun-phrases.js'
import type { Barrier } from '../contents/phrase.js'
import type { MentionSources } from '../reading.js'

/** A noun phrase before it is known what it does in its sentence. */
export interface Nominal extends TokenRange {
  readonly head: number
  readonly kind: MentionForm
  readonly entity: number | null
  readonly confidence: number
}

/** The mentions that are resolved, and every other pronoun and noun phrase, in text order. */
export function nominalsOf({ document, resolution, quoted }: MentionSources, tree: SyntaxTree): Nominal[] {
  const { references, mentions } = resolution
  const { tokens, paragraphs } = document
  const { sentence, paragraph } = tokens[tree.from]!
  // A dateline tells where the article was written, not who speaks.
  const first = Math.max(tree.from, datelineEnd(tokens, paragraphs[paragraph]!))
  const nominals: Nominal[] = []
  const covered = new Uint8Array(tree.to - tree.from)
  for (let r = firstFrom(references, first); r < references.length && references[r]!.from < tree.to; r++) {
    const { from, to, form, entity, confidence, head: own } = references[r]!
    if (to > tree.to || quoted(from)) continue
    const head = beyondName(tree, own, to, resolution.entities[entity]!.type === 'person')
    const isDescribed = covered[head - tree.from] === 1
    covered.fill(1, from - tree.from, to - tree.from)
    covered[head - tree.from] = 1
    const one = form === 'name' ? oneOfGroup(tree, from, head, resolution.entities[entity]!.type) : -1
    if (one >= 0) {
      // "The Spaniard": coreference may have read it as a description already.
      if (!isDescribed) nominals.push({ from: one, to, head, kind: 'description', entity: null, confidence: 1 })
      continue
    }
    nominals.push({ from, to, head, kind: form, entity, confidence: form === 'pronoun' ? confidence : 1 })
  }
  for (const { from, head, form } of mentions(sentence)) {
    if (form === 'name' || head < first || covered[head - tree.from] === 1 || quoted(head)) continue
    if (form === 'pronoun' && (labelAt(tree, head) === 'poss' || isReader(tree, head))) continue
    const kind = form === 'nominal' ? 'description' : form
    nominals.push({ from: firstOutside(quoted, from, head), to: head + 1, head, kind, entity: null, confidence: 1 })
  }
  return nominals.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** The "you" of a question that stands without marks, or of the reader, who says nothing. */
function isReader({ tokens }: SyntaxTree, head: number): boolean {
  return tokens[head]!.lower === 'you'
}

/**
 * "One New Hampshire [Democrat]", "a senior [Israeli]", "the [Dutchman]": where the phrase of a single member of a group begins; -1 where
 * it is no such phrase.
 */
function oneOfGroup(tree: SyntaxTree, from: number, head: number, type: EntityType): number {
  if (type !== 'group' && personNouns.get(tree.tokens[head]!.lower) === undefined) return -1
  if (type === 'person' || !hasTag(tree, head, SINGULAR) || hasLabel(tree, head, MODIFYING)) return -1
  for (let i = from - 1; i >= Math.max(tree.from, from - MOST_MODIFIERS); i--) {
    const { lower } = tree.tokens[i]!
    if (INTRODUCING.has(lower) || (lower === 'the' && isMemberNoun(tree.tokens[head]!.text))) return i
    if (tree.tokens[i]!.pos !== 'ADJ') return -1
  }
  return -1
}

const SINGULAR = tagSet((tag) => tag === 'NN' || tag === 'NNP' || tag === 'JJ')
const MODIFYING = labelSet('amod', 'compound', 'poss')
const MOST_MODIFIERS = 4

/** The head of a name; a degree or a day after it that the parser takes for one stands for it: [Durham Hall] QC, [Congress] Monday. Not: a [Liberal] MP */
function beyondName(tree: SyntaxTree, head: number, to: number, person: boolean): number {
  const above = tree.head[head]!
  if (above < to || labelAt(tree, head) !== 'compound') return head
  for (let i = to; i <= above; i++) {
    const { text, lower } = tree.tokens[i]!
    if (!(person && credentials.has(text)) && !fullWeekdays.has(lower)) return head
  }
  return above
}

function firstOutside(quoted: Barrier, from: number, head: number): number {
  let first = head
  while (first > from && !quoted(first - 1)) first--
  return first
}
