import type { Resolution } from '../../coreference/resolution.js'
import { nounKind } from '../../language/en/noun-kinds.js'
import type { Document } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { nounPhraseAround } from '../../text/noun-phrases.js'
import { type Referent, referentsUpTo } from '../documents/referent.js'
import { type EntitySources, isSubjectPhrase, nounPhrases } from '../reading.js'
import { listedNames } from './listed-names.js'

/** How many sentences back the antecedent is looked for, and how many tokens of each, from its end. */
const SENTENCES = 2
const REACH = 60

/**
 * The several that a "they" at the token `at` stands for: the subject nearest before it in its own sentence, else in the two
 * before, that names two or a group.
 *
 *   "Anna Berg and Tom Briggs run the inn. They said"    both
 *   "Berg and the ministry agreed. They noted"           both
 *   "Five engineers wrote to the mayor. They said"       the engineers
 *   "The ministry wrote to the mayor. They said"         the ministry, since nobody else is several
 *
 * Near misses: the object ("wrote to two engineers") · one person · what the quoted words name
 */
export function lastGroup(reading: EntitySources, at: number): readonly Referent[] {
  const { document } = reading
  const { sentences, tokens } = document
  const own = tokens[at]!.sentence
  for (const accepts of [isSeveral, isCollective]) {
    for (let sentence = own; sentence >= Math.max(0, own - SENTENCES); sentence--) {
      const { from, to } = sentences[sentence]!
      const referents = groupIn(reading, from, Math.min(to, at), accepts)
      if (referents.length > 0) return referents
    }
  }
  return []
}

type Accepts = (document: Document, resolution: Resolution, referent: Referent) => boolean

function groupIn(reading: EntitySources, from: number, to: number, accepts: Accepts): readonly Referent[] {
  const { document, resolution, quoted } = reading
  const nearest = nounPhrases(reading, Math.max(from, to - REACH), to).reverse()
  for (const { to: end } of nearest) {
    if (quoted(end - 1)) continue
    const referents = membersUpTo(document, resolution, end)
    const names = namesBeside(document, resolution, end)
    if (names.length > 1 && isSubjectPhrase(reading, { from: end - 1, to: end })) return names
    if (referents.length > 1 || (referents.length === 1 && accepts(document, resolution, referents[0]!))) {
      const span = { from: referents[0]!.from, to: end }
      if (isSubjectPhrase(reading, span)) return referents
    }
  }
  return []
}

/** Those who are named after a noun for several: Her parents, [Anna and Tom Berg], · the actors [Ana Cruz and Tom Briggs] */
function namesBeside(document: Document, { references }: Resolution, to: number): readonly Referent[] {
  if (nounKind(document.tokens[to - 1]!.lower) !== 'group') return []
  return listedNames(document, to, (at) => {
    const name = references[firstFrom(references, at)]
    return name?.from === at && name.form === 'name' ? name : undefined
  })
}

/** Both of "Berg and the ministry", the whole of "local doctors and nurses". */
function membersUpTo({ tokens }: Document, resolution: Resolution, to: number): readonly Referent[] {
  const referents = referentsUpTo(tokens, resolution, to)
  const [last] = referents
  if (last === undefined && nounKind(tokens[to - 1]!.lower) === 'group')
    return [{ from: nounPhraseAround(tokens, to - 1).from, to, entity: null }]
  if (referents.length !== 1 || last === undefined) return referents
  const from = tokens[last.from - 1]?.lower === 'the' ? last.from - 1 : last.from
  if (tokens[from - 1]?.lower !== 'and') return referents
  const [first] = referentsUpTo(tokens, resolution, from - 1).slice(-1)
  if (first === undefined) return referents
  return first.entity === null && last.entity === null ? [{ ...last, from: first.from }] : [first, last]
}

/** The police, a band, a ministry: where nobody else is several. */
function isCollective({ tokens }: Document, { entities }: Resolution, { to, entity }: Referent): boolean {
  if (entity !== null) return entities[entity]!.type === 'organization'
  return nounKind(tokens[to - 1]!.lower) === 'organization'
}

function isSeveral({ tokens }: Document, { entities, references }: Resolution, { to, entity }: Referent): boolean {
  const { lower } = tokens[to - 1]!
  if (entity === null) return nounKind(lower) === 'group'
  const name = references[firstFrom(references, to) - 1]
  return name?.form === 'name' && entities[entity]!.type === 'group' && lower.endsWith('s')
}
