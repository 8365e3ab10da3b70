import { hasLabel, labelSet } from '../../syntax/syntax-tree.js'
import type { Document } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { isInterlude } from '../../text/interludes.js'
import type { EntitySources } from '../reading.js'
import type { Mention } from './mention.js'

export const FEMININE: ReadonlySet<string> = new Set(['she', 'her', 'herself', 'hers'])
export const MASCULINE: ReadonlySet<string> = new Set(['he', 'him', 'himself', 'his'])

/** How far back, in references, candidates are looked for, and how many there are at most. */
const REACH_BACK = 400
const MOST_CANDIDATES = 40

/** A named entity as it was mentioned before a mention, or within it. */
export interface RecentEntity {
  readonly entity: number
  /** Token index of the head of its last mention. */
  readonly last: number
  readonly count: number
  readonly subject: boolean
  /** It is what the sentence of that mention begins with: "For Berg, who moved here in May, it is a start." */
  readonly fronted: boolean
  /** It asks in the sentence of the mention or the one before: "Asked by [Sunil Bhatt] whether he had, he shook his head." */
  readonly asker: boolean
  readonly within: boolean
  /** It is named in quoted words of the same sentence. */
  readonly inWords: boolean
  /** Before the mention it is named in quoted words only. */
  readonly onlyInWords: boolean
  /** It is named after the mention only. */
  readonly later: boolean
  /** The pronouns that stand for it before the mention. */
  readonly feminine: number
  readonly masculine: number
}

/** An entity that is named at a token and was not counted yet. Written out: a spread of dozens for each mention takes many times as long. */
function seenAt(entity: number, last: number): Seen {
  return {
    entity,
    last,
    count: 0,
    subject: false,
    fronted: false,
    asker: false,
    within: false,
    inWords: false,
    onlyInWords: true,
    later: false,
    feminine: 0,
    masculine: 0,
  }
}

/** An entity that is named once, outside of quoted words. */
function seenOnce(entity: number, last: number, later: boolean): Seen {
  return Object.assign(seenAt(entity, last), { count: 1, onlyInWords: false, later })
}

const SUBJECTS = labelSet('nsubj', 'nsubjpass')

/** How many sentences after a mention its person may be named, and within how many references. */
const SENTENCES_ON = 3
const REACH_ON = 100

/** Asked by his barrister, [Sunil Bhatt], */
function isAsker({ tokens, sentences }: Document, name: number): boolean {
  const first = Math.max(sentences[tokens[name]!.sentence]!.from, name - REACH_ASKER)
  for (let i = name - 1; i > first; i--) {
    const { lower, pos } = tokens[i]!
    if (lower === 'by') return ASKED.has(tokens[i - 1]!.lower)
    if (pos === 'VERB' || pos === 'AUX') return false
  }
  return false
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'challenged', 'pressed', 'questioned', 'quizzed'])
const REACH_ASKER = 8

/** For [Berg], who moved here in May, it is a start. As for [Ana Berg], she said */
function isFronted({ tokens, sentences }: Document, last: number): boolean {
  const { from } = sentences[tokens[last]!.sentence]!
  const at = tokens[from]!.lower === 'as' ? from + 1 : from
  const first = at + 1
  if (!FRONTING.has(tokens[at]?.lower ?? '') || last < first || last - first >= LONGEST_NAME) return false
  return tokens.slice(first, last + 1).every(({ pos }) => pos === 'PROPN')
}

const FRONTING: ReadonlySet<string> = new Set(['for', 'to'])
const LONGEST_NAME = 4

type Seen = { -readonly [Key in keyof RecentEntity]: RecentEntity[Key] }

/** The named entities that are mentioned before a mention or within it, the most recent first. */
export function recentEntities(
  { document, resolution, syntax, quoted }: EntitySources,
  mention: Mention,
): RecentEntity[] {
  const { references, entities } = resolution
  const { tokens, sentences } = document
  const seen = new Map<number, Seen>()
  const { sentence } = tokens[mention.from]!
  const end = firstFrom(references, Math.max(mention.to, sentences[sentence]!.to))
  for (let i = end - 1, k = 0; i >= 0 && k < REACH_BACK; i--, k++) {
    const { entity, from, to, form } = references[i]!
    const inWords = quoted(from)
    if (isInterlude(document, tokens[from]!.paragraph)) continue
    if (!entities[entity]!.named || (from === mention.from && to === mention.to) || (from >= mention.to && !inWords))
      continue
    let known = seen.get(entity)
    if (known === undefined) {
      if (seen.size === MOST_CANDIDATES) continue
      known = seenAt(entity, to - 1)
      seen.set(entity, known)
    }
    if (inWords) {
      known.inWords ||= tokens[from]!.sentence === sentence
      continue
    }
    if (known.onlyInWords) known.last = to - 1
    known.onlyInWords = false
    known.count++
    known.within ||= from >= mention.from
    if (form === 'name') known.asker ||= sentence - tokens[from]!.sentence <= 1 && isAsker(document, from)
    if (form !== 'pronoun') continue
    if (FEMININE.has(tokens[from]!.lower)) known.feminine++
    else if (MASCULINE.has(tokens[from]!.lower)) known.masculine++
  }
  if (mention.kind === 'pronoun' && ![...seen.keys()].some((entity) => entities[entity]!.type === 'person'))
    addNamedLater()
  if (mention.entity !== null && !seen.has(mention.entity) && entities[mention.entity]!.named) {
    seen.set(mention.entity, seenOnce(mention.entity, mention.from, false))
  }
  const found = [...seen.values()]
  for (const known of found) {
    const opens = sentences[tokens[known.last]!.sentence]!.from === known.last
    known.fronted = isFronted(document, known.last)
    known.subject = opens || hasLabel(syntax.treeAt(known.last), known.last, SUBJECTS)
  }
  return found.sort((a, b) => b.last - a.last)

  /** “I was never asked,” he said. Ann Berg left in May: the first person after it, where nobody was named before. */
  function addNamedLater(): void {
    const last = tokens[mention.from]!.sentence + SENTENCES_ON
    const first = firstFrom(references, mention.to)
    for (let i = first; i < Math.min(references.length, first + REACH_ON); i++) {
      const { entity, from, to, form } = references[i]!
      if (tokens[from]!.sentence > last) return
      if (form !== 'name' || entities[entity]!.type !== 'person') continue
      if (quoted(from) || isInterlude(document, tokens[from]!.paragraph)) continue
      seen.set(entity, seenOnce(entity, to - 1, true))
      return
    }
  }
}
