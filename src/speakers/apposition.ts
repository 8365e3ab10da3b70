import type { Resolution } from '../entities/resolution.js'
import { reportingVerbs } from '../language/en/reporting-verbs.js'
import { nounOfCalled } from '../text/called-names.js'
import type { Document, Token } from '../text/document.js'
import { withAttachments } from '../text/noun-phrases.js'
import { isPersonName } from './entity-type.js'
import type { Mention } from './mention.js'

/** How many mentions behind a description its name may be. */
const REACH = 3

/**
 * The mentions of a sentence, a description beside the name of a person standing for that person:
 *
 *   "the mayor Ana Cruz"                             before it
 *   "a driver called Ana Cruz"                       with a verb of naming
 *   "Omar Atout, a baker"                            behind it and a comma
 *   "the baker, Omar Atout,"                         before it and a comma, another behind it
 *   "said her lawyer, Ana Cruz."                     likewise, behind its verb
 *
 * Near misses: "after Berg, a man left" · "when the baker came, Omar Atout left"
 */
export function withAppositions(document: Document, resolution: Resolution, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => {
    if (mention.kind !== 'description' || mention.entity !== null || mention.antecedent !== null) return mention
    const antecedent = nameBeside(document, resolution, mentions, i)
    return antecedent === null ? mention : { ...mention, entity: antecedent.entity, antecedent }
  })
}

function nameBeside(
  document: Document,
  resolution: Resolution,
  mentions: readonly Mention[],
  i: number,
): Mention | null {
  const { tokens } = document
  const mention = mentions[i]!
  const names = mentions.slice(i + 1, i + 1 + REACH).filter((other) => isPersonName(resolution, other))
  const named =
    names.find(({ phrase }) => phrase.from === mention.from) ??
    names.find(({ phrase }) => nounOfCalled(tokens, phrase) === mention.to - 1)
  if (named !== undefined) return named
  // A name within the description may lie between: "Omar Atout, a Twitter user".
  let last = i - 1
  while (last > i - 1 - REACH && (mentions[last]?.to ?? 0) > mention.from) last--
  const before = mentions[last]
  if (before !== undefined && isPersonName(resolution, before) && isBeside(tokens, before.to, mention))
    return opensClause(tokens, before) ? before : null
  const to = endWithAttachments(document, mention)
  const behind = names.find((other) => isBeside(tokens, to, other))
  if (behind === undefined) return null
  const next = tokens[behind.to]
  const closed =
    next?.text === ',' || (mention.role.relation === 'inverted' && next?.pos !== 'VERB' && next?.lower !== 'and')
  return closed && opensClause(tokens, mention) ? behind : null
}

function isBeside(tokens: readonly Token[], to: number, { phrase }: Mention): boolean {
  return tokens[to]?.text === ',' && phrase.from === to + 1
}

/** Whether a mention begins its sentence or its clause, or stands behind a reporting verb. */
function opensClause(tokens: readonly Token[], { phrase: { from } }: Mention): boolean {
  const before = tokens[from - 1]
  if (before === undefined || before.sentence !== tokens[from]!.sentence) return true
  return before.pos === 'PUNCT' || before.pos === 'CCONJ' || reportingVerbs.has(before.lower)
}

/** Where a description ends with the phrases that complete it: behind "the head of the office". */
export function endWithAttachments({ tokens }: Document, { from, to }: Mention): number {
  return withAttachments(tokens, { from, head: to - 1, to }).to
}
