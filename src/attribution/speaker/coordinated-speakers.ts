import { nounKind } from '../../language/en/noun-kinds.js'
import { personNouns } from '../../language/en/person-nouns.js'
import type { Document } from '../../text/document.js'
import type { Decision } from '../decode/decision.js'
import type { Mention } from '../sources/mention.js'
import { listedNames, MOST_TOGETHER } from './listed-names.js'

/** All who are named together with a source, itself among them: "Anna Berg, Tom Briggs and Ana Cruz said", "he and two others say". */
export function coordinatedSpeakers(
  document: Document,
  mention: Mention,
  { source, sourceQuery }: Decision,
): readonly Mention[] {
  if (source.kind !== 'mention' || sourceQuery === null) return [mention]
  const others = sourceQuery.candidates.flatMap(({ mention: other }) => (other === null ? [] : [other]))
  const apposed = namesOf(document, mention, others)
  if (apposed.length > 1) return apposed
  for (const other of others) {
    const named = other.kind === 'description' && other.to < mention.from ? namesOf(document, other, others) : []
    if (named.some(({ from }) => from === mention.from)) return named
  }
  const list = listAround(document, mention, others)
  if (list.length > 2) return list
  const partner = partnerOf(document, mention, others)
  if (partner === null) return [mention]
  return partner.from < mention.from ? [partner, mention] : [mention, partner]
}

/** The names of "the authors, Anna Berg and Tom Briggs,", "the authors Anna Berg and Tom Briggs": of several who are described and named. */
function namesOf(document: Document, { kind, entity, to }: Mention, others: readonly Mention[]): readonly Mention[] {
  const { lower } = document.tokens[to - 1]!
  const several = kind === 'description' && entity === null && personNouns.get(lower)?.plural === true
  return several ? listedNames(document, to, (at) => others.find((other) => startsAt(other, at))) : []
}

/** The names of "said Anna Berg, Tom Briggs and Ana Cruz" around one of them; it alone where they are no list. */
function listAround({ tokens }: Document, mention: Mention, others: readonly Mention[]): readonly Mention[] {
  const list = [mention]
  let closed = tokens[mention.phrase.from - 1]?.lower === 'and'
  while (list.length < MOST_TOGETHER && !closed) {
    const { to } = list.at(-1)!
    const conjunction = tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'and' ? to + 1 : to
    closed = tokens[conjunction]?.lower === 'and'
    const next =
      closed || tokens[to]?.text === ',' ? others.find((other) => startsAt(other, conjunction + 1)) : undefined
    if (next === undefined) return [mention]
    list.push(next)
  }
  while (list.length < MOST_TOGETHER) {
    const { from } = list[0]!.phrase
    const gap = tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.text === ',' ? 2 : 1
    const separator = tokens[from - 1]?.text
    const before =
      separator === ',' || separator === 'and' ? others.find((other) => endsAt(other, from - gap)) : undefined
    if (before === undefined) break
    list.unshift(before)
  }
  const reports = list[0]!.role.relation === 'inverted' || list.at(-1)!.role.relation === 'subject'
  return closed && reports ? list : [mention]
}

function startsAt({ kind, phrase }: Mention, at: number): boolean {
  return kind === 'name' && phrase.from === at
}

function endsAt({ kind, to }: Mention, at: number): boolean {
  return kind === 'name' && to === at
}

function isNamed({ entity }: Mention): boolean {
  return entity !== null
}

/** The other side of an "and": "Anna Berg and Tom Briggs said", "said Berg, Briggs and Cruz". */
function partnerOf({ tokens }: Document, mention: Mention, others: readonly Mention[]): Mention | null {
  const isSource = ({ kind, to }: Mention) => kind === 'name' || nounKind(tokens[to - 1]!.lower) !== null
  for (const other of others) {
    if (other.entity === mention.entity && (isNamed(other) || other.from === mention.from)) continue
    const [left, right] = other.from < mention.from ? [other, mention] : [mention, other]
    const governed = left.kind === 'description' && tokens[left.phrase.from - 1]?.pos === 'ADP'
    const joined = left.to === right.phrase.from - 1 && tokens[left.to]!.lower === 'and' && !left.modifier && !governed
    if (joined && hasBothRoles(tokens, left, right)) continue
    if (!joined || right.kind === 'pronoun' || !(isNamed(left) || (isSource(left) && isSource(right)))) continue
    if (left.role.relation === 'inverted' || right.role.relation === 'subject') return other
  }
  return null
}

/** "The front-runner and former secretary of state said": one person, who has both roles. Not: the mayor and the governor. */
function hasBothRoles(tokens: Document['tokens'], left: Mention, right: Mention): boolean {
  const isRole = ({ kind, head }: Mention) =>
    kind === 'description' && personNouns.get(tokens[head]!.lower)?.plural === false
  const determined = ({ phrase }: Mention) => ['DET', 'PRON', 'NUM'].includes(tokens[phrase.from]!.pos)
  return isRole(left) && isRole(right) && determined(left) && !determined(right)
}
