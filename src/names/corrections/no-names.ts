/**
 * What is no name, or of another type, whatever the model thinks:
 *
 *   the USS Higgins, HMS Ann Holt     a ship, and so is [Ann Holt] of "the trawler Ann Holt"
 *   Hurricane Ann, Ann                a storm, wherever nobody is called so
 *   Dec. to Feb.                      months
 *   Minister of Labour                what a minister is for
 *   [France] said                     a country that acts is a place, no organization
 */
import { countryCodes } from '../../language/en/countries.js'
import { cityNames, regionNames } from '../../language/en/name-lists.js'
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
const SHIP_NOUNS: ReadonlySet<string> = new Set(
  (
    'battleship cruiser destroyer dinghy ferry freighter frigate icebreaker lifeboat schooner ship steamer submarine ' +
    'supertanker tanker trawler tugboat vessel warship yacht'
  ).split(' '),
)
const STORMS: ReadonlySet<string> = new Set(['Cyclone', 'Depression', 'Hurricane', 'Storm', 'Typhoon'])
/** Last words of what has a minister: a "Regional Government". */
const BODIES = new Set(['Commission', 'Committee', 'Council', 'Government', 'Parliament', 'Union'])
const WORD = /^\p{Lu}\p{Ll}+$/u
const PREPOSITIONS = new Set(['for', 'of'])
const PORTFOLIO_HOLDERS = new Set(['commissioner', 'minister', 'ministers'])
const MONTHS = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/

export function dropNoNames(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  const storms = stormNames(document, names)
  const ships = new Set(names.filter(isShipBehindNoun).map(wordsOf))
  return names.flatMap((name) => {
    const { from, to, type, confidence } = name
    if (type !== 'group' && isShip(from, to)) return []
    if (isShipBehindNoun(name) || (ships.has(wordsOf(name)) && tokens[from - 1]?.lower === 'the')) return []
    if (to - from === 1 && storms.has(tokens[from]!.text) && !(type === 'place' && isListed(tokens[from]!.text)))
      return []
    if (to - from === 1 && MONTHS.test(tokens[from]!.text) && article.lineCase[tokens[from]!.sentence] !== 2) return []
    if (type !== 'organization') return [name]
    const words = wordsOf(name)
    if (isPortfolio(from) && !BODIES.has(tokens[to - 1]!.text)) return []
    const isCountry = countryCodes.has(words) && tokens[to]?.sentence === tokens[from]!.sentence
    return isCountry ? [nameOver(document, from, to, 'place', confidence)] : [name]
  })

  function wordsOf({ start, end }: NameSpan): string {
    return text.slice(start, end)
  }

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

  /** "the trawler Ann Holt", "the SS Ann Holt"; not "her ship Captain Ann Holt" nor "MS Ann Holt". */
  function isShipBehindNoun({ from, type }: NameSpan): boolean {
    if (type !== 'person') return false
    const [article, before] = [tokens[from - 2], tokens[from - 1]]
    if (article?.pos !== 'DET' || article.sentence !== tokens[from]!.sentence) return false
    return SHIP_NOUNS.has(before!.text) || SHIPS.has(before!.text)
  }
}

/** What the storms of an article are called, but for what somebody is called, too. */
function stormNames({ tokens }: Document, names: readonly NameSpan[]): ReadonlySet<string> {
  const storms = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    if (STORMS.has(tokens[i - 1]!.text) && WORD.test(tokens[i]!.text)) storms.add(tokens[i]!.text)
  }
  if (storms.size === 0) return storms
  for (const { from, to, type } of names) {
    if (type === 'person' && to - from > 1 && !STORMS.has(tokens[from]!.text))
      for (let i = from; i < to; i++) storms.delete(tokens[i]!.text)
  }
  return storms
}

function isListed(place: string): boolean {
  return cityNames.has(place) || regionNames.has(place)
}

function isPrefix(text: string): boolean {
  return (SHIPS.has(text) && !DOUBTFUL.has(text)) || SHIP_TEXT.test(text)
}
