import { fullWeekdays } from '../../language/en/date-words.js'
import { credentials } from '../../language/en/name-lists.js'
import { nounKind } from '../../language/en/noun-kinds.js'
import { personNouns } from '../../language/en/person-nouns.js'
import type { MentionForm } from '../../records.js'
import { appositionsOf } from '../../syntax/questions/appositions-of.js'
import { isVerb } from '../../syntax/questions/clause-of.js'
import { startOfPhrase } from '../../syntax/questions/noun-phrase.js'
import { subjectOf } from '../../syntax/questions/subject-of.js'
import { labelAt, type SyntaxTree, type TokenRange, tagAt } from '../../syntax/syntax-tree.js'
import { datelineEnd } from '../../text/dateline.js'
import { tokenSpan } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { ARTICLES, isPossessiveMark } from '../../text/noun-phrases.js'
import type { Barrier } from '../contents/phrase.js'
import { type ClauseRole, isSubject, NO_ROLE } from '../cues/clause-role.js'
import type { Cue } from '../cues/cue.js'
import { cuesOf, hasCue } from '../cues/cues.js'
import { creditLine, turnLabel } from '../cues/labels.js'
import { softmax } from '../decode/ranker.js'
import type { MentionSources } from '../reading.js'
import { isOfType, isPersonName } from './entity-type.js'
import type { Mention } from './mention.js'
import { asksForEntity, entityQuery, type LastSource } from './source-entity.js'
import { traitsOf } from './traits.js'

/** The people and things outside of marks that are named in one sentence, in text order, once for each of their cues. */
export type MentionsOf = (sentence: number) => readonly Mention[]

export interface MentionReader {
  readonly mentionsOf: MentionsOf
  /** Of them, those that report something: few sentences have any, and the others are not read for it. */
  readonly reportersOf: MentionsOf
  readonly lastSource: LastSource
}

/** Reads the mentions of a sentence when they are first asked for: names, pronouns, descriptions. */
export function mentionsBySentence(sources: MentionSources): MentionReader {
  const { document, resolution, scoreEntities } = sources
  const count = document.sentences.length
  const read: (readonly Mention[] | undefined)[] = new Array(count)
  const resolved: (Mention | undefined)[][] = new Array(count)
  return { mentionsOf, reportersOf, lastSource }

  /** As coreference resolved them. */
  function plainMentions(sentence: number): readonly Mention[] {
    read[sentence] ??= readSentence(sources, sources.syntax.tree(sentence))
    return read[sentence]
  }

  function mentionsOf(sentence: number): readonly Mention[] {
    return plainMentions(sentence).map((_, i) => resolvedMention(sentence, i))
  }

  function reportersOf(sentence: number): readonly Mention[] {
    if (read[sentence] === undefined && !hasCue(sources.syntax.tree(sentence), sources.quoted)) return []
    return plainMentions(sentence).flatMap(({ role: { verb } }, i) =>
      verb === null || verb.class === 'other' ? [] : [resolvedMention(sentence, i)],
    )
  }

  /** A mention with whom it stands for, the same one each time. */
  function resolvedMention(sentence: number, i: number): Mention {
    const known = resolved[sentence] ?? new Array<Mention | undefined>(plainMentions(sentence).length)
    resolved[sentence] = known
    known[i] ??= resolve(plainMentions(sentence)[i]!)
    return known[i]
  }

  function resolve(mention: Mention): Mention {
    if (scoreEntities === null || !asksForEntity(document.tokens, mention)) return mention
    const query = entityQuery(sources, mention, lastSource)
    const scorer = scoreEntities(query.features)
    const linked = query.candidates.findIndex(({ entity }) => entity === query.linked)
    const probabilities = softmax(
      query.candidates.map(({ features }, i) => scorer.ofCandidate(features) + (i === linked ? TRUST : 0)),
    )
    const best = probabilities.indexOf(Math.max(...probabilities))
    const { entity } = query.candidates[best]!
    // Of a description that stands for itself, coreference knows where it stands again.
    const unnamed = mention.entity !== null && !resolution.entities[mention.entity]!.named ? mention.entity : null
    return { ...mention, entity: entity ?? unnamed, confidence: probabilities[best]! }
  }

  function lastSource(mention: Mention): Mention | null {
    const { sentence } = document.tokens[mention.from]!
    for (let i = sentence; i >= Math.max(0, sentence - SENTENCES_BACK); i--) {
      const source = plainMentions(i).findLast((other) => other.from < mention.from && isSource(other))
      if (source !== undefined) return source
    }
    return null
  }
}

/** What it adds to a score that coreference says the same: by five folds best between 0.6 and 2.5. */
const TRUST = 1

/** How many sentences back the last source is looked for. */
const SENTENCES_BACK = 4

function isSource({ role: { relation, verb } }: Mention): boolean {
  const says = verb !== null && (verb.class === 'say' || verb.class === 'tell' || verb.class === 'speech')
  return says && (relation === 'subject' || relation === 'inverted' || relation === 'according')
}

/** A noun phrase before it is known what it does in its sentence. */
interface Nominal extends TokenRange {
  readonly head: number
  readonly kind: MentionForm
  readonly entity: number | null
  readonly confidence: number
}

function readSentence(sources: MentionSources, tree: SyntaxTree): Mention[] {
  const nominals = nominalsOf(sources, tree)
  const byHead = new Map(nominals.map((nominal) => [nominal.head, nominal]))
  const cues = groupBySource(cuesOf(tree, sources.quoted), nominals, byHead)
  const mentions: Mention[] = []
  for (const nominal of nominals) {
    const own = cues.get(nominal) ?? cuesOfConjunction(tree, nominal, byHead, cues)
    const roles = own === undefined ? [roleOf(sources, tree, nominal)] : own.map(({ role }) => role)
    for (const role of roles) mentions.push(asMention(sources, tree, nominal, role))
  }
  const named = withAntecedents(sources, tree, mentions)
  return named.map((mention) => Object.assign(mention, { traits: traitsOf(sources, tree, mention) }))
}

/** The mentions that are resolved, and every other pronoun and noun phrase, in text order. */
function nominalsOf({ document, resolution, quoted }: MentionSources, tree: SyntaxTree): Nominal[] {
  const { references, mentions } = resolution
  const { tokens, paragraphs } = document
  const { sentence, paragraph } = tokens[tree.from]!
  // A dateline tells where the article was written, not who speaks.
  const first = Math.max(tree.from, datelineEnd(tokens, paragraphs[paragraph]!))
  const nominals: Nominal[] = []
  const covered = new Uint8Array(tree.to - tree.from)
  for (let r = firstFrom(references, first); r < references.length && references[r]!.from < tree.to; r++) {
    const { from, to, form, entity, confidence, ...reference } = references[r]!
    if (to > tree.to || quoted(from)) continue
    const head = beyondName(tree, reference.head, to)
    covered.fill(1, from - tree.from, to - tree.from)
    covered[head - tree.from] = 1
    nominals.push({ from, to, head, kind: form, entity, confidence: form === 'pronoun' ? confidence : 1 })
  }
  for (const { from, head, form } of mentions(sentence)) {
    if (form === 'name' || head < first || covered[head - tree.from] === 1 || quoted(head)) continue
    if (form === 'pronoun' && labelAt(tree, head) === 'poss') continue
    const kind = form === 'nominal' ? 'description' : form
    nominals.push({ from: firstOutside(quoted, from, head), to: head + 1, head, kind, entity: null, confidence: 1 })
  }
  return nominals.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** The head of a name; a degree or a day after it that the parser takes for one stands for it: [Durham Hall] QC, [Congress] Monday. */
function beyondName(tree: SyntaxTree, head: number, to: number): number {
  const above = tree.head[head]!
  if (above < to || labelAt(tree, head) !== 'compound') return head
  for (let i = to; i <= above; i++) {
    const { text, lower } = tree.tokens[i]!
    if (!credentials.has(text) && !fullWeekdays.has(lower)) return head
  }
  return above
}

function firstOutside(quoted: Barrier, from: number, head: number): number {
  let first = head
  while (first > from && !quoted(first - 1)) first--
  return first
}

/** The cues of each nominal; one that is the source of a phrase's head is the phrase's. */
function groupBySource(
  cues: Iterable<Cue>,
  nominals: readonly Nominal[],
  byHead: ReadonlyMap<number, Nominal>,
): Map<Nominal, Cue[]> {
  const groups = new Map<Nominal, Cue[]>()
  for (const cue of cues) {
    const nominal = byHead.get(cue.source) ?? around(nominals, cue.source)
    if (nominal === undefined) continue
    const group = groups.get(nominal)
    if (group === undefined) groups.set(nominal, [cue])
    else group.push(cue)
  }
  return groups
}

/** The nominal that a token is in, of those that begin closely before it. */
function around(nominals: readonly Nominal[], token: number): Nominal | undefined {
  for (let i = firstFrom(nominals, token + 1) - 1, k = 0; i >= 0 && k < MOST_CONJUNCTS; i--, k++)
    if (nominals[i]!.to > token) return nominals[i]
  return undefined
}

/** How many may be coordinated, and how far up a clause is looked for: it keeps the reading linear. */
const MOST_CONJUNCTS = 12

/** "Berg and Cruz said": what the first of several says, all say. */
function cuesOfConjunction(
  tree: SyntaxTree,
  { head }: Nominal,
  byHead: ReadonlyMap<number, Nominal>,
  cues: ReadonlyMap<Nominal, Cue[]>,
): Cue[] | undefined {
  let first = head
  for (let step = 0; step < MOST_CONJUNCTS && labelAt(tree, first) === 'conj'; step++) first = tree.head[first]!
  const nominal = first === head ? undefined : byHead.get(first)
  return nominal && cues.get(nominal)
}

/** What a nominal does where it reports nothing: its place by its label, or by the line that it stands in. */
function roleOf(
  { document: { tokens, paragraphs }, quoted }: MentionSources,
  tree: SyntaxTree,
  nominal: Nominal,
): ClauseRole {
  const { from, to, head } = nominal
  const phrase = { tokens, paragraphs, sentence: tokens[from]!.sentence, from, to, blocked: () => false }
  const line = turnLabel(phrase) ?? creditLine(phrase)
  if (line !== null) return line
  const above = tree.head[head]!
  const relation = RELATIONS[labelAt(tree, head)]
  if (relation === undefined || above < 0 || quoted(above) || !isVerb(tree, above)) return NO_ROLE
  return {
    relation,
    verb: { from: above, to: above + 1, lemma: tokens[above]!.lower, class: 'other' },
    aside: false,
  }
}

const RELATIONS: Readonly<Record<string, ClauseRole['relation']>> = {
  nsubj: 'subject',
  nsubjpass: 'passive',
  dobj: 'object',
  dative: 'object',
}

function asMention({ document }: MentionSources, tree: SyntaxTree, nominal: Nominal, role: ClauseRole): Mention {
  const { tokens } = document
  const { from, to, head, kind, entity, confidence } = nominal
  const { start, end } = tokenSpan(tokens, from, to)
  const above = tree.head[head]!
  const label = labelAt(tree, head)
  const modifier = above >= to && (label === 'compound' || label === 'amod' || label === 'nummod')
  const edge = kind === 'pronoun' || modifier ? from : Math.min(from, startOfPhrase(tree, head))
  const aside = role.verb !== null && tokens[to]?.text === ',' && role.verb.from > to
  return {
    from,
    to,
    head,
    start,
    end,
    kind,
    entity,
    confidence,
    phrase: { from: edge, to },
    role: aside ? { ...role, aside } : role,
    modifier,
    possessive: isPossessiveMark(tokens[to]),
    antecedent: null,
    main: isSubject(role) && isMainVerb(tree, role.verb?.from ?? -1),
    traits: [],
  }
}

function isMainVerb(tree: SyntaxTree, verb: number): boolean {
  let at = verb
  for (let step = 0; step < MOST_CONJUNCTS && at >= 0 && labelAt(tree, at) === 'conj'; step++) at = tree.head[at]!
  return at >= 0 && labelAt(tree, at) === 'root'
}

/** How many tokens a title before a name may have. */
const LONGEST_TITLE = 10

/** How many names after a description are looked at. */
const NAMES_AFTER = 4

/** Relative pronouns with what they stand for, descriptions with the name that they stand beside. */
function withAntecedents({ resolution }: MentionSources, tree: SyntaxTree, mentions: readonly Mention[]): Mention[] {
  const byHead = new Map(mentions.map((mention) => [mention.head, mention]))
  const at = (head: number) => byHead.get(head)
  const people = mentions.filter((mention) => isPersonName(resolution, mention))
  return mentions.map((mention) => {
    const { tokens } = tree
    const member = isOfType(resolution, mention.entity, 'group') && ARTICLES.has(tokens[mention.phrase.from]!.lower)
    const ending = nameAtEnd(tree, mention)
    if (ending !== undefined) return { ...mention, entity: ending.entity, antecedent: ending }
    if (mention.entity !== null && mention.kind !== 'description' && !member) return mention
    if (mention.kind === 'pronoun') {
      const noun = relativeNoun(tree, mention)
      const antecedent = noun < 0 ? undefined : at(noun)
      if (antecedent === undefined) return mention
      const name = nameBeside(tree, antecedent.head)
      const source = name ?? antecedent
      return { ...mention, entity: source.entity, antecedent: source }
    }
    const name = nameBeside(tree, mention.head)
    return name === undefined ? mention : { ...mention, entity: name.entity, antecedent: name }
  })

  /**
   * The person whose name ends the phrase of a subject, whatever noun the parser takes for its head:
   *
   *   the [Democratic Party] (DP) legislator Hung Sun-han, a lawyer, told · rights [expert] and advocate Hilda Ann said
   */
  function nameAtEnd(tree: SyntaxTree, mention: Mention): Mention | undefined {
    if (mention.kind === 'pronoun' || !isSubject(mention.role) || isPersonName(resolution, mention)) return undefined
    const { tokens } = tree
    const next = people[firstFrom(people, mention.to)]
    if (next === undefined || next.role.verb?.class === 'say' || next.from > mention.to + LONGEST_TITLE)
      return undefined
    for (let i = mention.to; i < next.from; i++) {
      const { pos, text, lower } = tokens[i]!
      if (text === '(' && tokens[i + 2]?.text === ')') i += 2
      else if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && lower !== 'and') return undefined
    }
    if (next.from === mention.to && mention.entity === null && nounKind(tokens[mention.head]!.lower) === null)
      return undefined
    const after = tokens[next.to]?.text
    return next.to === mention.role.verb?.from || after === ',' || after === '(' ? next : undefined
  }

  /** The name of a person, or of an organization beside a noun for one: "the company, [Blue Mesa Inc.]". */
  function isNameOf(head: number, other: Mention): boolean {
    if (isPersonName(resolution, other)) return true
    const organization = other.kind === 'name' && isOfType(resolution, other.entity, 'organization')
    return organization && nounKind(tree.tokens[head]!.lower) === 'organization'
  }

  function nameBeside(tree: SyntaxTree, head: number): Mention | undefined {
    const heads = appositionsOf(tree, head)
    if (labelAt(tree, head) === 'appos') heads.push(tree.head[head]!)
    const named = heads.map(at).find((other) => other !== undefined && isNameOf(head, other))
    if (named !== undefined) return named
    const next = firstFrom(people, head)
    return people
      .slice(next, next + NAMES_AFTER)
      .find((other) => isNameAtEnd(tree, head, other) || isSecondTitle(tree, head, other))
  }
}

/**
 * Whether a name ends the phrase of a role, whatever noun the parser hangs it on:
 *
 *   the head of diplomacy for Latin America, [Brian Nichols], said · Special Representative for Iran [Brian Hook] said ·
 *   Iran's minister of intelligence [Esmail Khatib] said
 *
 * Not: the lawyer of actor [Tom Hanks] said
 */
function isNameAtEnd(tree: SyntaxTree, head: number, { from, to, phrase }: Mention): boolean {
  const { tokens } = tree
  if (from <= head || to > tree.last[head]! + 1 || nounKind(tokens[head]!.lower) !== 'person') return false
  const before = tokens[phrase.from - 1]!
  const ends = to === tree.last[head]! + 1 || tokens[to]!.text === ','
  if (before.text === ',' && phrase.from - 1 > head) return ends
  if (!ends || from === phrase.from || phrase.from <= head + 1) return false
  const { pos, lower } = tokens[from - 1]!
  return pos === 'PROPN' || (pos === 'NOUN' && nounKind(lower) === null)
}

/** One person with two titles: referent [leader] and Prime Minister Boris Johnson */
function isSecondTitle(tree: SyntaxTree, head: number, { head: name, from, phrase }: Mention): boolean {
  if (labelAt(tree, name) !== 'conj' || tree.head[name] !== head || from === phrase.from) return false
  const { tokens } = tree
  const titled = personNouns.has(tokens[from - 1]!.lower) && tokens[phrase.from]!.pos !== 'DET'
  return titled && nounKind(tokens[head]!.lower) === 'person'
}

/** The noun that the clause of a relative pronoun hangs on; -1 for another pronoun. */
function relativeNoun(tree: SyntaxTree, { head }: Mention): number {
  const tag = tagAt(tree, head)
  if ((tag !== 'WP' && tag !== 'WDT') || tree.head[head]! < 0) return -1
  const noun = subjectOf(tree, tree.head[head]!)
  return noun === head ? -1 : noun
}
