import { personNouns } from '../../language/en/person-nouns.js'
import { labelAt, type SyntaxTree } from '../../syntax/syntax-tree.js'
import { isInterlude } from '../../text/interludes.js'
import { wholeNoun } from '../../text/noun-phrases.js'
import { isSubject } from '../cues/clause-role.js'
import { hasCue } from '../cues/cues.js'
import { softmax } from '../decode/ranker.js'
import type { MentionSources } from '../reading.js'
import { type Mention, readAs } from './mention.js'
import { readSentence } from './read-sentence.js'
import { asksForEntity, entityQuery, type MentionsBefore } from './source-entity.js'

/** The people and things outside of marks that are named in one sentence, in text order, once for each of their cues. */
export type MentionsOf = (sentence: number) => readonly Mention[]

export interface MentionReader extends MentionsBefore {
  readonly mentionsOf: MentionsOf
  /** Of them, those that report something: few sentences have any, and the others are not read for it. */
  readonly reportersOf: MentionsOf
}

/** Reads the mentions of a sentence when they are first asked for: names, pronouns, descriptions. */
export function mentionsBySentence(sources: MentionSources): MentionReader {
  const { document, resolution, scoreEntities } = sources
  /** Whoever asks goes through the text, and what was read takes much memory: what was not asked for lately is forgotten. */
  let read = new Map<number, ReadSentence>()
  let readBefore: ReadonlyMap<number, ReadSentence> = new Map()
  /** 1 for a sentence that was read for cues and has none. */
  const cueless = new Uint8Array(document.sentences.length)
  return { mentionsOf, reportersOf, lastSource, lastDescribed, hearerOf }

  function sentenceAt(sentence: number): ReadSentence {
    const known = read.get(sentence)
    if (known !== undefined) return known
    if (read.size === MOST_SENTENCES) {
      readBefore = read
      read = new Map()
    }
    const own = readBefore.get(sentence) ?? readAnew(sentence)
    read.set(sentence, own)
    return own
  }

  function readAnew(sentence: number): ReadSentence {
    const { paragraph } = document.tokens[document.sentences[sentence]!.from]!
    const plain = isInterlude(document, paragraph) ? [] : readSentence(sources, sources.syntax.tree(sentence))
    return { plain, resolved: new Array(plain.length), all: null, reporters: null }
  }

  /** As coreference resolved them. */
  function plainMentions(sentence: number): readonly Mention[] {
    return sentenceAt(sentence).plain
  }

  function mentionsOf(sentence: number): readonly Mention[] {
    const own = sentenceAt(sentence)
    own.all ??= own.plain.map((_, i) => resolvedMention(own, i))
    return own.all
  }

  function reportersOf(sentence: number): readonly Mention[] {
    if (!read.has(sentence) && !readBefore.has(sentence)) {
      if (cueless[sentence] === 0 && !hasCue(sources.syntax.tree(sentence), sources.quoted)) cueless[sentence] = 1
      if (cueless[sentence] === 1) return []
    }
    const own = sentenceAt(sentence)
    own.reporters ??= reportersAmong(own)
    return own.reporters
  }

  function reportersAmong(own: ReadSentence): readonly Mention[] {
    const reporters: Mention[] = []
    own.plain.forEach(({ role: { verb } }, i) => {
      if (verb !== null && verb.class !== 'other') reporters.push(resolvedMention(own, i))
    })
    return reporters
  }

  /** A mention with whom it stands for. */
  function resolvedMention({ plain, resolved }: ReadSentence, i: number): Mention {
    resolved[i] ??= resolve(plain[i]!)
    return resolved[i]
  }

  function resolve(mention: Mention): Mention {
    if (scoreEntities === null || !asksForEntity(document.tokens, mention)) return mention
    const query = entityQuery(sources, mention, { lastSource, lastDescribed, hearerOf })
    const scorer = scoreEntities(query.features)
    const probabilities = softmax(
      query.candidates.map(({ features, trust }) => (scorer.ofCandidate(features) + trust) / SOFT),
    )
    // Of a description that stands for itself, coreference knows where it stands again.
    const unnamed = mention.entity !== null && !resolution.entities[mention.entity]!.named ? mention.entity : null
    const readings = query.candidates
      .map(({ entity, authors, antecedent }, i) => ({
        entity: entity ?? antecedent?.entity ?? unnamed,
        authors,
        antecedent,
        probability: probabilities[i]!,
      }))
      .sort((a, b) => b.probability - a.probability)
      .filter(({ probability }, i) => i === 0 || (i < MOST_READINGS && probability >= LEAST_READING))
    const { entity, authors, antecedent, probability } = readings[0]!
    return readAs(mention, { entity, authors, antecedent, confidence: probability, readings })
  }

  function lastSource(mention: Mention): Mention | null {
    return lastBefore(mention, isSource)
  }

  function lastDescribed(mention: Mention): Mention | null {
    return lastBefore(mention, (other) => isDescribedPerson(sources, other))
  }

  function hearerOf({ from, role }: Mention): Mention | null {
    const { sentence } = document.tokens[from]!
    const hears = ({ role: { relation, verb } }: Mention) => relation === 'object' && verb?.from === role.verb?.from
    return plainMentions(sentence).find(hears) ?? null
  }

  function lastBefore(mention: Mention, accepts: (other: Mention) => boolean): Mention | null {
    const { sentence } = document.tokens[mention.from]!
    for (let i = sentence; i >= Math.max(0, sentence - SENTENCES_BACK); i--) {
      const found = plainMentions(i).findLast((other) => other.from < mention.from && accepts(other))
      if (found !== undefined) return found
    }
    return null
  }
}

/** The mentions of a sentence, and those of them that were asked whom they stand for. */
interface ReadSentence {
  readonly plain: readonly Mention[]
  readonly resolved: (Mention | undefined)[]
  /** All resolved, and those of them that report; null where that was not asked. */
  all: readonly Mention[] | null
  reporters: readonly Mention[] | null
}

/** The sentences that were asked for last are remembered, so many at least: few queries reach over more than a hundred. */
const MOST_SENTENCES = 500

/** How many a mention may stand for at most, and how likely each is at least. */
const MOST_READINGS = 3
const LEAST_READING = 0.05

/** What the scores are divided by: as they are, they are surer than right. By five folds best near 1.5. */
const SOFT = 1.5

/** How many sentences back the last source is looked for. */
const SENTENCES_BACK = 4

function isSource({ role: { relation, verb } }: Mention): boolean {
  const says = verb !== null && (verb.class === 'say' || verb.class === 'tell' || verb.class === 'speech')
  return says && (relation === 'subject' || relation === 'inverted' || relation === 'according')
}

/** "Her son nodded", "another shrugged", "a third, a retired nurse, shrugged": one person who does something and has no name. */
function isDescribedPerson({ document, resolution, syntax, wordsOf }: MentionSources, mention: Mention): boolean {
  const { kind, entity, role, head, antecedent } = mention
  if (kind === 'name' || antecedent !== null) return false
  const lower = wholeNoun(document.tokens, head)
  // The taxi driver is not impressed: whom coreference takes for the person in mind may be somebody new, unless that is their title.
  const named = entity !== null && resolution.entities[entity]!.named
  if (named && wordsOf(entity).ofTitles.includes(lower)) return false
  if (isSubject(role) && ONE_OF_SEVERAL.has(lower)) return true
  if (kind !== 'description' || personNouns.get(lower)?.plural !== false) return false
  return isSubject(role) || role.relation === 'object' || appositionOfOne(syntax.treeAt(head), head)
}

const ONE_OF_SEVERAL: ReadonlySet<string> = new Set(['another', 'third', 'second', 'fourth'])

function appositionOfOne(tree: SyntaxTree, head: number): boolean {
  const above = tree.head[head]!
  return labelAt(tree, head) === 'appos' && above >= 0 && ONE_OF_SEVERAL.has(tree.tokens[above]!.lower)
}
