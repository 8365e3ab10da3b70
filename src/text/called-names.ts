import { personNouns } from '../language/en/person-nouns.js'
import type { Token, TokenSpan } from './document.js'
import { INTRODUCING, nounPhraseAround } from './noun-phrases.js'

const CALLED: ReadonlySet<string> = new Set(['called', 'named', 'surnamed'])
const NAMED_AS: ReadonlySet<string> = new Set(['identified', 'named', 'known', 'name'])

/** How far before a name its description may end: "a survivor who gave his name as Ana Cruz". */
const REACH = 6

/** What ends the name: not “a liar”. */
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ':', ')', '—', '–', 'who'])

/**
 * The noun of the description that a name is given to, as a token index; -1 where none is:
 *
 *   a DRIVER called Ana Cruz wept · a WOMAN, surnamed Cruz, · the SUSPECT, named as Ana Cruz, · a SURVIVOR who gave her name as Ana Cruz
 *
 * Near misses: the mayor called Ana Cruz “a fool” · a witness named Ana Cruz as the thief
 */
export function nounOfCalled(tokens: readonly Token[], { from, to }: Pick<TokenSpan, 'from' | 'to'>): number {
  const word = tokens[from - 1]?.lower ?? ''
  const as = word === 'as' && NAMED_AS.has(tokens[from - 2]?.lower ?? '')
  if (!as && !CALLED.has(word)) return -1
  const { sentence } = tokens[from]!
  let noun = from - 2
  while (noun > from - REACH && tokens[noun]?.sentence === sentence && !isPersonNoun(tokens[noun]!)) noun--
  if (tokens[noun]?.sentence !== sentence || !isPersonNoun(tokens[noun]!)) return -1
  const first = tokens[nounPhraseAround(tokens, noun).from]!
  if (as || tokens[from - 2]!.text === ',') return first.pos === 'DET' ? noun : -1
  return noun === from - 2 && INTRODUCING.has(first.lower) && endsName(tokens[to]) ? noun : -1
}

function isPersonNoun({ pos, lower }: Token): boolean {
  const noun = pos === 'NOUN' || pos === 'PROPN' ? personNouns.get(lower) : undefined
  return noun !== undefined && noun.kind !== 'honorific'
}

function endsName(next: Token | undefined): boolean {
  return next === undefined || next.pos === 'VERB' || next.pos === 'AUX' || ENDS.has(next.text)
}
