import { titleNames } from '../../language/en/name-lists.js'
import { personNouns } from '../../language/en/person-nouns.js'
import { ageAfter } from '../../text/ages.js'
import type { Token } from '../../text/document.js'

/** How far behind a name the noun may stand that tells what the person is. */
const REACH = 7
const MODIFIERS: ReadonlySet<Token['pos']> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV'])

/** Whether what stands behind a name, from the token `to` on, tells that it is a person's: ", 40," · ", a retired bus driver" */
export function isToldToBePerson(tokens: readonly Token[], to: number): boolean {
  const { sentence } = tokens[to - 1]!
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.sentence !== sentence) return false
  if (ageAfter(tokens, to) !== null) return true
  return tokens[to + 1]!.pos === 'DET' && isPersonBehind(tokens, to + 2, sentence)
}

function isPersonBehind(tokens: readonly Token[], from: number, sentence: number): boolean {
  let last: Token | undefined
  for (let i = from; i < from + REACH && tokens[i]?.sentence === sentence; i++) {
    const { pos, text } = tokens[i]!
    if (text !== '-' && !MODIFIERS.has(pos)) break
    if (pos === 'NOUN') last = tokens[i]
  }
  return last !== undefined && isPersonNoun(last)
}

/** "Driver", "student": what one person is, and no firm; no word of address. */
export function isPersonNoun({ lower }: Token): boolean {
  const noun = personNouns.get(lower)
  return noun?.kind === 'role' && !noun.plural && !titleNames.has(lower) && !OF_FIRMS.has(lower)
}

/** What firms are called as well: Lumenara, a maker of tyres. */
const OF_FIRMS: ReadonlySet<string> = new Set(
  (
    'advertiser backer brewer builder carrier competitor contractor customer dealer developer distributor donor employer founder grower ' +
    'host investor leader maker member merchant neighbour operator owner partner pioneer printer producer promoter provider publisher ' +
    'rival seller servant sponsor supporter trader user winner'
  ).split(' '),
)
