import type { ResolvedEntity } from '../../coreference/resolution.js'
import { isDocument, makingVerbs } from '../../language/en/documents.js'
import { sourceNouns } from '../../language/en/source-nouns.js'
import type { Document, Token } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { nounPhraseAround } from '../../text/noun-phrases.js'
import { type Reading, reportingRole } from '../reading.js'
import type { Referent } from './referent.js'

/** How far back the antecedent is looked for, in tokens. */
const REACH = 160

/** How far after the noun of a document "by" may stand. */
const REACH_AHEAD = 6

/**
 * The document or organization that an "it" or "its" at the token `at` stands for, as far as the last speaker tells: "The
 * lawsuit says …. It accuses", "the ministry said …. It added". Null where none did.
 */
export function lastSpeaker(reading: Reading, at: number): Referent | null {
  const { document } = reading
  const { references, entities } = reading.resolution
  const { tokens } = document
  let r = firstFrom(references, at) - 1
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { pos, lower } = tokens[i]!
    if (pos !== 'NOUN' && pos !== 'PROPN') continue
    while (r >= 0 && references[r]!.to > i + 1) r--
    const reference = references[r]
    const named = reference?.to === i + 1 && mayBeIt(entities[reference.entity]!)
    if (!named && !isDocument(lower) && sourceNouns.get(lower) !== 'organization') continue
    const { from } = nounPhraseAround(tokens, i)
    if (tokens[from - 1]?.pos === 'ADP' && !isDocument(lower)) continue
    const spoke = reportingRole(reading, { from, to: i + 1 }) !== null || isMadeBy(tokens, i)
    if (!spoke && !isTopic(document, from, i, at)) continue
    return named ? reference : { from, to: i + 1, entity: null }
  }
  return null
}

/** An organization, or a single word that nothing tells to be a person's: "said Lumenara in a statement. It added". */
function mayBeIt({ type, name, gender, titles }: ResolvedEntity): boolean {
  return (
    type === 'organization' || (type === 'person' && gender === 'unknown' && titles.length === 0 && !/\s/.test(name))
  )
}

/**
 * "The bill would ban masks. It says", "The charity lost money. It said": what the sentence before begins with.
 *
 * Not: The regulator fined it. It said
 */
function isTopic({ tokens, sentences }: Document, from: number, head: number, at: number): boolean {
  const { sentence } = tokens[head]!
  if (sentence !== tokens[at]!.sentence - 1 || sentences[sentence]!.from !== from) return false
  for (let i = head + 2; i < at && tokens[i]!.sentence === sentence; i++)
    if (tokens[i]!.lower === 'it' && tokens[i - 1]!.pos === 'VERB') return false
  const following = tokens[head + 1]!
  return following.pos === 'VERB' || following.pos === 'AUX' || following.text === ','
}

/** "A study co-authored by Berg, a chemist, said": the verb of reporting stands far after. */
function isMadeBy(tokens: readonly Token[], head: number): boolean {
  if (!isDocument(tokens[head]!.lower)) return false
  for (let i = head + 2; i < Math.min(tokens.length, head + REACH_AHEAD); i++) {
    if (tokens[i]!.lower === 'by') return makingVerbs.has(tokens[i - 1]!.lower)
  }
  return false
}
