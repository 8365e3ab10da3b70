import { nounKind } from '../../language/en/noun-kinds.js'
import { personNouns } from '../../language/en/person-nouns.js'
import { appositionsOf } from '../../syntax/questions/appositions-of.js'
import { subjectOf } from '../../syntax/questions/subject-of.js'
import { labelAt, type SyntaxTree, tagAt } from '../../syntax/syntax-tree.js'
import type { Token } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { ARTICLES } from '../../text/noun-phrases.js'
import { isSubject } from '../cues/clause-role.js'
import type { MentionSources } from '../reading.js'
import { isOfType, isPersonName } from './entity-type.js'
import { type Mention, readAs } from './mention.js'

/** How many tokens a title before a name may have. */
const LONGEST_TITLE = 10

/** How many names after a description are looked at. */
const NAMES_AFTER = 4

/** Relative pronouns with what they stand for, descriptions with the name that they stand beside. */
export function withAntecedents(
  { resolution }: MentionSources,
  tree: SyntaxTree,
  mentions: readonly Mention[],
): Mention[] {
  const byHead = new Map(mentions.map((mention) => [mention.head, mention]))
  const at = (head: number) => byHead.get(head)
  const people = mentions.filter((mention) => isPersonName(resolution, mention))
  return mentions.map((mention) => {
    const { tokens } = tree
    const member = isOfType(resolution, mention.entity, 'group') && ARTICLES.has(tokens[mention.phrase.from]!.lower)
    const ending = nameAtEnd(tree, mention)
    if (ending !== undefined) return readAs(mention, { entity: ending.entity, antecedent: ending })
    if (mention.entity !== null && mention.kind !== 'description' && !member) return mention
    if (mention.kind === 'pronoun') {
      const noun = relativeNoun(tree, mention)
      const antecedent = noun < 0 ? undefined : at(noun)
      if (antecedent === undefined) return mention
      const name = nameBeside(tree, antecedent.head)
      const source = name ?? antecedent
      return readAs(mention, { entity: source.entity, antecedent: source })
    }
    const name = nameBeside(tree, mention.head)
    return name === undefined ? mention : readAs(mention, { entity: name.entity, antecedent: name })
  })

  /**
   * The person whose name ends the phrase of a subject, whatever noun the parser takes for its head:
   *
   *   the [Democratic Party] (DP) legislator Hung Sun-han, a lawyer, told · rights [expert] and advocate Hilda Ann said ·
   *   the [University] of Oslo’s Ana Lind said · said [Ministry] of Health spokesman Mehmet Aydin · said the [Bank] of Oslo’s chief economist Ana Lind
   */
  function nameAtEnd(tree: SyntaxTree, mention: Mention): Mention | undefined {
    const inverted = mention.role.relation === 'inverted'
    if (mention.kind === 'pronoun' || !(inverted || isSubject(mention.role)) || isPersonName(resolution, mention))
      return undefined
    const { tokens } = tree
    if (isForSeveral(tokens[mention.head]!)) return undefined
    const next = people[firstFrom(people, mention.to)]
    if (next === undefined || next.role.verb?.class === 'say' || next.from > mention.to + LONGEST_TITLE)
      return undefined
    for (let i = mention.to; i < next.from; i++) {
      const { pos, text, lower } = tokens[i]!
      if (text === '(' && tokens[i + 2]?.text === ')') i += 2
      else if (lower === "'s") continue
      else if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && lower !== 'and') return undefined
    }
    if (next.from === mention.to && mention.entity === null && nounKind(tokens[mention.head]!.lower) === null)
      return undefined
    if (inverted) return personNouns.has(tokens[next.from - 1]!.lower) ? next : undefined
    const after = tokens[next.to]?.text
    return next.to === mention.role.verb?.from || after === ',' || after === '(' ? next : undefined
  }

  /** The name of a person, or of an organization beside a noun for one: "the company, [Blue Mesa Inc.]". */
  function isNameOf(head: number, other: Mention): boolean {
    if (isPersonName(resolution, other)) return true
    const organization = other.kind === 'name' && isOfType(resolution, other.entity, 'organization')
    return organization && nounKind(tree.tokens[head]!.lower) === 'organization'
  }

  /** No one name for several: the actors Hugo Blake and Mina Torres. */
  function nameBeside(tree: SyntaxTree, head: number): Mention | undefined {
    if (isForSeveral(tree.tokens[head]!)) return undefined
    const beside = firstNamed(appositionsOf(tree, head), head)
    if (beside !== undefined) return beside
    if (labelAt(tree, head) === 'appos') {
      const above = at(tree.head[head]!)
      if (above !== undefined && isNameOf(head, above)) return above
    }
    const next = firstFrom(people, head)
    for (let i = next; i < Math.min(people.length, next + NAMES_AFTER); i++) {
      const other = people[i]!
      if (isNameAtEnd(tree, head, other) || isSecondTitle(tree, head, other)) return other
    }
    return undefined
  }

  function firstNamed(heads: readonly number[], noun: number): Mention | undefined {
    for (const head of heads) {
      const other = at(head)
      if (other !== undefined && isNameOf(noun, other)) return other
    }
    return undefined
  }
}

function isForSeveral({ lower }: Token): boolean {
  return personNouns.get(lower)?.plural === true
}

/**
 * Whether a name ends the phrase of a role, whatever noun the parser hangs it on:
 *
 *   the head of diplomacy for Latin America, [Brian Nichols], said · Special Representative for Iran [Brian Hook] said ·
 *   Iran's minister of intelligence [Esmail Khatib] said
 *
 * Not: the lawyer of actor [Tom Hanks] said · an aide to Mr [Berg] said
 */
function isNameAtEnd(tree: SyntaxTree, head: number, { from, to, phrase }: Mention): boolean {
  const { tokens } = tree
  if (from <= head || to > tree.last[head]! + 1 || nounKind(tokens[head]!.lower) !== 'person') return false
  const before = tokens[phrase.from - 1]!
  const ends = to === tree.last[head]! + 1 || tokens[to]!.text === ','
  if (before.text === ',' && phrase.from - 1 > head) return ends
  if (!ends || from === phrase.from || phrase.from <= head + 1) return false
  const { pos, lower } = tokens[from - 1]!
  return !personNouns.has(lower) && (pos === 'PROPN' || (pos === 'NOUN' && nounKind(lower) === null))
}

/** One person with two titles: party [leader] and Prime Minister Boris Johnson */
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
