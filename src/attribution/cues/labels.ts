/** Lines that say whose the words are: the label of a turn, the credit line below a quotation. */
import { newsAgencies } from '../../language/en/outlets.js'
import { startsUpper } from '../../text/characters.js'
import { plainMark } from '../../text/plain-mark.js'
import type { Phrase } from '../contents/phrase.js'
import type { ClauseRole } from './clause-role.js'

const LABEL: ClauseRole = { relation: 'label', verb: null, aside: false }
const CREDIT: ClauseRole = { relation: 'credit', verb: null, aside: false }

/** The label of a turn: "BRIGGS: …", at the start of a paragraph. */
export function turnLabel({ tokens, paragraphs, from, to }: Phrase): ClauseRole | null {
  const opens = paragraphs[tokens[from]!.paragraph]!.from >= from - 3
  return opens && tokens[to]?.text === ':' ? LABEL : null
}

const DASHES = new Set(['-', '--', '---', '–', '—', '―'])
const STOP = /^[.!?]$/

/** Reuters, The Associated Press, Agence France-Presse */
function isAgency(tokens: Phrase['tokens'], from: number, to: number): boolean {
  let name = ''
  for (let i = tokens[from]!.lower === 'the' ? from + 1 : from; i < to; i++)
    name += (name !== '' && tokens[i - 1]!.end < tokens[i]!.start ? ' ' : '') + tokens[i]!.lower
  return newsAgencies.has(name)
}

/** The line after a quotation that says whose it is: “…” ― Anna Berg. Not the agency that closes an article: “…” ― Reuters */
export function creditLine({ tokens, paragraphs, from, to }: Phrase): ClauseRole | null {
  const dash = tokens[from - 1]
  if (dash === undefined || !DASHES.has(dash.text) || !startsUpper(tokens[from]!.text)) return null
  const { paragraph } = tokens[from]!
  const opens = paragraphs[paragraph]!.from === from - 1 || endsWords(tokens[from - 2]?.text ?? '')
  const next = tokens[to]
  const ends = next?.paragraph !== paragraph || next.text === ',' || next.text === '(' || next.text === '.'
  return opens && ends && dash.paragraph === paragraph && !isAgency(tokens, from, to) ? CREDIT : null
}

function endsWords(text: string): boolean {
  return plainMark(text) !== undefined || STOP.test(text)
}
