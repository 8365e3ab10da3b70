import { organizationSynonyms } from '../../../language/en/organization-nouns.js'
import type { Mention } from '../../../mentions/mention.js'
import { endOfComplements } from '../../../mentions/nominal-edges.js'
import type { SyntaxTree } from '../../../syntax/syntax-tree.js'
import { ageWithin } from '../../../text/ages.js'
import { startsUpper } from '../../../text/characters.js'
import type { Token } from '../../../text/document.js'
import { isPossessiveMark, POSSESSIVE_PRONOUNS } from '../../../text/noun-phrases.js'
import { type DescribingNoun, describingNounAt } from './describing-noun.js'

/**
 * A noun phrase that describes a person or organization without a name:
 *
 *   definite     "the minister", "the Iranian President", "his wife", "Malawi's chief journalist", "the 45-year-old"
 *   indefinite   "a spokeswoman for the ministry", "one source", "another witness"
 *   bare         "police", "sources"
 *
 * Near misses: a name ("the Federal Reserve Bank of Denver"), a noun before a name ("President Raisi"), within a compound ("the minister's"; "police officers" is one of
 * officers), of things ("the door").
 */
export interface Description extends DescribingNoun {
  readonly article: 'definite' | 'indefinite' | 'bare'
  /** Token range, with the phrases with "of" that complete it. */
  readonly from: number
  readonly to: number
  /** Token index after all the phrases that complete it. */
  readonly wholeTo: number
  /** Token index of the last word of its possessor, "his" or "Malawi" of "Malawi's"; -1 where it has none. */
  readonly possessor: number
  /** "the mother of two" */
  readonly ofNumber: boolean
  /** "its driver", "his lawyer": of a person or thing that a pronoun stands for. */
  readonly ofPronoun: boolean
  /** "my mother", "our minister": by the speaker. */
  readonly ofSpeaker: boolean
  readonly head: number
  /** Its other words, in lower case. */
  readonly modifiers: readonly string[]
  /** Those of them that are common nouns before the head: the "opposition" of "the opposition leader". */
  readonly nouns: readonly string[]
  /** The names that complete it: the "Lund" of "the mayor of Lund". */
  readonly complement: readonly string[]
  /** Of "the 41-year-old" the number in digits; null where it tells no age. */
  readonly age: string | null
  /** The names before the head: the "BJP" of "the BJP leader". */
  readonly proper: readonly string[]
  /** It is the subject that its sentence begins with. */
  readonly opens: boolean
}

const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'one',
  'some',
  'any',
  'every',
  'each',
  'no',
  'several',
  'many',
  'other',
])
const OF = new Set(['of'])
const OF_SPEAKER = new Set(['my', 'our'])
const COMPLEMENTS = new Set(['of', 'for', 'at', 'from', 'to'])
const EMPTY = new Set(["'s", "'", '-', '–', '‑', ',', '&', 'of', 'for', 'at', 'from', 'to', 'and', 'the', 'a', 'an'])

/** The description that a noun phrase is; null if it is none. */
export function findDescription(tree: SyntaxTree, { from, head }: Mention): Description | null {
  const { tokens } = tree
  const noun = describingNounAt(tokens, head)
  if (noun === null) return null
  const ofNumber = tokens[head + 1]?.lower === 'of' && endsInNumber(tokens, head + 2)
  const wholeTo = ofNumber ? head + 3 : endOfComplements(tree, head, COMPLEMENTS)
  const to = ofNumber ? wholeTo : endOfComplements(tree, head, OF)
  const modifiers: string[] = []
  const nouns: string[] = []
  const complement: string[] = []
  const proper: string[] = []
  for (let i = from; i < wholeTo; i++) {
    const { pos, lower } = tokens[i]!
    if (i === head || pos === 'DET' || pos === 'PRON' || EMPTY.has(lower)) continue
    modifiers.push(lower)
    if (pos === 'PROPN') (i > head ? complement : proper).push(lower)
    else if (i < head && pos === 'NOUN' && lower !== 'year') nouns.push(lower)
  }
  const { of, gender, role, plural } = noun
  if (of === 'organization' && proper.length > 0 && startsUpper(tokens[head]!.text)) return null
  const possessor = possessorOf(tokens, from, head)
  const owner = tokens[possessor]?.lower ?? ''
  return {
    of,
    gender,
    role,
    plural,
    article: articleOf(tokens, from, head),
    from,
    to,
    wholeTo,
    possessor,
    ofNumber,
    ofPronoun: POSSESSIVE_PRONOUNS.has(owner) && !OF_SPEAKER.has(owner),
    ofSpeaker: OF_SPEAKER.has(owner),
    head,
    modifiers,
    nouns,
    complement,
    age: ageWithin(tokens, from, wholeTo),
    proper,
    opens: opensSentence(tokens, from, wholeTo),
  }
}

/** "mother of two", not "mother of two children" */
function endsInNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]?.pos === 'NUM' && (next === undefined || !CONTINUES_NUMBER.has(next.pos))
}

const CONTINUES_NUMBER: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

function opensSentence(tokens: readonly Token[], from: number, to: number): boolean {
  const { sentence } = tokens[from]!
  const verb = tokens[to]
  return (
    tokens[from - 1]?.sentence !== sentence &&
    (verb?.pos === 'VERB' || verb?.pos === 'AUX') &&
    verb.sentence === sentence
  )
}

/** One of a group: "the Republican", "the Iraqi", "the Spaniard"; the British are all of them. */
const MEMBER = /(?:an|at|i|ard|iton|dane|swede|finn|lander|pole|turk|scot|arab|kurd|serb|croat|czech|greek|thai|ino)$/

/** "The Japanese": one of them, or all. */
const PEOPLE = /ese$/

/** Whether a description that {@link findMember} found may be of all of a people. */
export function isPeople({ role }: Description): boolean {
  return PEOPLE.test(role)
}

/** The same words as a description of an organization, where their noun may be either: "the broadcaster". */
export function asOrganization(description: Description): Description | null {
  const { of, role } = description
  return of === 'person' && organizationSynonyms.has(role) ? { ...description, of: 'organization' } : null
}

/**
 * The person whom the name of a group describes in the singular: "the Republican said", "the Ohio Democrat", not "the Iranian
 * minister".
 */
export function findMember(tokens: readonly Token[], from: number, to: number, head: number): Description | null {
  const { lower, sentence } = tokens[to - 1]!
  const before = tokens[from - 1]
  if (before?.lower !== 'the' || before.sentence !== sentence || !(MEMBER.test(lower) || PEOPLE.test(lower)))
    return null
  const following = tokens[to]
  const ends = following === undefined || following.sentence !== sentence || !CONTINUES.has(following.pos)
  if (!ends) return null
  const modifiers = tokens.slice(from, to).map((token) => token.lower)
  const span = {
    from: from - 1,
    to,
    wholeTo: to,
    possessor: -1,
    ofNumber: false,
    ofPronoun: false,
    ofSpeaker: false,
    head,
  }
  return {
    of: 'person',
    article: 'definite',
    plural: false,
    ...span,
    role: lower,
    gender: 'u',
    modifiers,
    nouns: NONE,
    complement: NONE,
    age: null,
    proper: NONE,
    opens: false,
  }
}

const NONE: readonly string[] = []

const CONTINUES = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'CCONJ', 'PUNCT'])

function possessorOf(tokens: readonly Token[], from: number, head: number): number {
  for (let i = head - 1; i >= from; i--) {
    if (isPossessiveMark(tokens[i])) return i - 1
    if (tokens[i]!.pos === 'PRON') return i
  }
  return -1
}

function articleOf(tokens: readonly Token[], from: number, head: number): Description['article'] {
  const { lower, pos } = tokens[from]!
  if (INDEFINITE.has(lower) || (pos === 'NUM' && head > from)) return 'indefinite'
  if (pos === 'DET' || pos === 'PRON') return 'definite'
  for (let i = from; i < head; i++) if (isPossessiveMark(tokens[i])) return 'definite'
  return 'bare'
}
