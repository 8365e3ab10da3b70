import { demonymCodes } from './countries.js'
import { certainGroups } from './name-lists.js'

const NATIVE =
  /shire(?:man|woman)$|lander$|^(?:Berliner|Dubliner|Glaswegian|Liverpudlian|Londoner|Mancunian|Parisian|Texan|Yorker)$/

/** Whether a word, as it is written, names one of a people or party: "Dane", "Dutchman", "Texan", "Republican"; not "French", "Danes". */
export function isMemberNoun(word: string): boolean {
  if (NATIVE.test(word)) return true
  if (demonymCodes.has(word)) return /(?:man|woman)$/.test(word) || demonymCodes.has(`${word}s`)
  return certainGroups.has(`${word.toLowerCase()}s`)
}
