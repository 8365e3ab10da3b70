import { personNouns } from '../../language/en/person-nouns.js'
import { isVerb } from '../../syntax/questions/clause-of.js'
import { startOfPhrase } from '../../syntax/questions/noun-phrase.js'
import { labelAt, type SyntaxTree } from '../../syntax/syntax-tree.js'
import { tokenSpan } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { isPossessiveMark } from '../../text/noun-phrases.js'
import { type ClauseRole, isSubject, NO_ROLE } from '../cues/clause-role.js'
import type { Cue } from '../cues/cue.js'
import { cuesOf } from '../cues/cues.js'
import { creditLine, turnLabel } from '../cues/labels.js'
import { Traits } from '../decode/ranker.js'
import type { MentionSources } from '../reading.js'
import { withAntecedents } from './antecedents.js'
import { isOfType } from './entity-type.js'
import type { Mention } from './mention.js'
import { type Nominal, nominalsOf } from './nominals.js'
import { traitsOf } from './traits.js'

/** The mentions of a sentence as coreference resolved them, once for each of their cues. */
export function readSentence(sources: MentionSources, tree: SyntaxTree): Mention[] {
  const nominals = nominalsOf(sources, tree)
  const byHead = new Map(nominals.map((nominal) => [nominal.head, nominal]))
  const cues = groupBySource(cuesOf(tree, sources.quoted), nominals, byHead)
  const mentions: Mention[] = []
  for (const nominal of nominals) {
    const own = cues.get(nominal) ?? cuesOfConjunction(tree, nominal, byHead, cues)
    const roles = own === undefined ? [roleWithoutCue(sources, tree, nominal)] : own.map(({ role }) => role)
    for (const role of roles) mentions.push(asMention(sources, tree, nominal, role))
  }
  const named = withAntecedents(sources, tree, mentions)
  return named.map((mention) => Object.assign(mention, { traits: new Traits(() => traitsOf(sources, tree, mention)) }))
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

/** "Berg and Cruz said", "the actors Berg and Cruz said": what the first of several says, or the noun for them, all say. */
function cuesOfConjunction(
  tree: SyntaxTree,
  { head }: Nominal,
  byHead: ReadonlyMap<number, Nominal>,
  cues: ReadonlyMap<Nominal, Cue[]>,
): Cue[] | undefined {
  let first = head
  for (let step = 0; step < MOST_CONJUNCTS && isOneOf(tree, first); step++) first = tree.head[first]!
  const nominal = first === head ? undefined : byHead.get(first)
  return nominal && cues.get(nominal)
}

/** Coordinated, or a name beside a noun for several. */
function isOneOf(tree: SyntaxTree, head: number): boolean {
  const label = labelAt(tree, head)
  return (
    label === 'conj' || (label === 'appos' && personNouns.get(tree.tokens[tree.head[head]!]!.lower)?.plural === true)
  )
}

/** What a nominal does where it reports nothing: its place by its label, or by the line that it stands in. */
function roleWithoutCue(
  { document: { tokens, paragraphs }, resolution, quoted }: MentionSources,
  tree: SyntaxTree,
  nominal: Nominal,
): ClauseRole {
  const { from, to, head } = nominal
  const phrase = { tokens, paragraphs, sentence: tokens[from]!.sentence, from, to, blocked: () => false }
  // “…” ― Anna Berg: not the outlet that signs off, “…” ― Cape Argus
  const signsOff = isOfType(resolution, nominal.entity, 'organization')
  const line = turnLabel(phrase) ?? (signsOff ? null : creditLine(phrase))
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

/** Until the mentions beside it are known. */
const NO_TRAITS = new Traits(() => [])

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
    authors: null,
    readings: [],
    phrase: { from: edge, to },
    role: aside ? { ...role, aside } : role,
    modifier,
    possessive: isPossessiveMark(tokens[to]),
    antecedent: null,
    main: isSubject(role) && isMainVerb(tree, role.verb?.from ?? -1),
    traits: NO_TRAITS,
  }
}

function isMainVerb(tree: SyntaxTree, verb: number): boolean {
  let at = verb
  for (let step = 0; step < MOST_CONJUNCTS && at >= 0 && labelAt(tree, at) === 'conj'; step++) at = tree.head[at]!
  return at >= 0 && labelAt(tree, at) === 'root'
}
