/**
 * What is no name, or of another type, whatever the model thinks:
 *
 *   the USS Higgins, HMS Ann Holt     a ship
 *   Dec. to Feb.                      months
 *   Minister of Labour                what a minister is for
 *   [France] said                     a country that acts is a place, no organization
 */
import { countryCodes } from '../../language/en/countries.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

/** They stand before the names of ships. */
const SHIPS = new Set([
  ...[
    'USS',
    'USNS',
    'USCGC',
    'HMS',
    'HMAS',
    'HMCS',
    'HMNZS',
    'RMS',
    'RRS',
    'RV',
    'R/V',
    'SS',
    'MS',
    'MV',
    'M/V',
    'MT',
    'MSC',
  ],
  ...[
    'INS',
    'PNS',
    'BNS',
    'JS',
    'ROKS',
    'KRI',
    'KD',
    'RSS',
    'BRP',
    'ARA',
    'FS',
    'FNS',
    'HDMS',
    'HNoMS',
    'HSwMS',
    'NNS',
    'SAS',
  ],
])
const SHIP_TEXT = /^(?:[MRFST]\/[VTYS]|M\.V\.|S\.S\.)$/
/** Others mean something else without a ship behind them, too: "MS Ann Holt". */
const DOUBTFUL = new Set(['MS', 'SS', 'MT', 'FS', 'JS', 'SAS', 'RSS', 'KD', 'MSC', 'ARA', 'RV', 'INS'])
/** Last words of what has a minister: a "Regional Government". */
const BODIES = new Set(['Commission', 'Committee', 'Council', 'Government', 'Parliament', 'Union'])
const PREPOSITIONS = new Set(['for', 'of'])
const PORTFOLIO_HOLDERS = new Set(['commissioner', 'minister', 'ministers'])
const MONTHS = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/

export function dropNoNames(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  return names.flatMap((name) => {
    const { from, to, type, confidence } = name
    if (type !== 'group' && isShip(from, to)) return []
    if (to - from === 1 && MONTHS.test(tokens[from]!.text) && article.lineCase[tokens[from]!.sentence] !== 2) return []
    if (type !== 'organization') return [name]
    const words = text.slice(name.start, name.end)
    if (isPortfolio(from) && !BODIES.has(tokens[to - 1]!.text)) return []
    const isCountry = countryCodes.has(words) && tokens[to]?.sentence === tokens[from]!.sentence
    return isCountry ? [nameOver(document, from, to, 'place', confidence)] : [name]
  })

  function isPortfolio(from: number): boolean {
    const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
    if (before < 1 || tokens[before]!.sentence !== tokens[from]!.sentence) return false
    return PREPOSITIONS.has(tokens[before]!.lower) && PORTFOLIO_HOLDERS.has(tokens[before - 1]!.lower)
  }

  function isShip(from: number, to: number): boolean {
    const first = tokens[from]!
    if (to - from > 1 && isPrefix(first.text)) return true
    const before = tokens[from - 1]
    return before !== undefined && before.sentence === first.sentence && isPrefix(before.text)
  }
}

function isPrefix(text: string): boolean {
  return (SHIPS.has(text) && !DOUBTFUL.has(text)) || SHIP_TEXT.test(text)
}
