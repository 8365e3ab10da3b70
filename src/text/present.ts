/**
 * The form in which wink-nlp is shown a word. wink-nlp remembers every word that it has cut, with the kind that it had as a
 * part: shown again by itself it would be told differently from the first time, and the same text would no longer give
 * the same records. So it is shown only what it takes whole, or cuts into parts that it knows by themselves:
 *
 *   as it stands    words of Western letters, also with digits and apostrophes: "Berg", "don't", "5pm"
 *                   abbreviations: "Corp.", "U.S.", "e.g."
 *                   numbers: "1,000", "5:30"; single marks, dots, two hyphens
 *   a stand-in      other letters: "Łukasz" -> "Lukasz", "Zieliński" -> "Zielinski", "Пётр" -> "Xxxx"
 *                   other marks inside: "Reach.ai" -> "Reachai", "U.S" -> "U.S."; emoji: "*"
 *
 * Of a long word, such as a web address, it is shown the beginning: its patterns take more than linear time.
 */
export function present(word: string): string {
  if (word.length <= LONGEST_WORD && AS_IT_STANDS.test(word)) return word
  const short = word.slice(0, LONGEST_WORD)
  return DOTTED.test(short) ? `${short}.` : standIn(short)
}

const LONGEST_WORD = 40

const AS_IT_STANDS =
  /^(?:[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ\d'’&]*|[A-Za-z]+\.|(?:[A-Za-z]+\.)+|\d+(?:[.,:]\d+)*[A-Za-z]*|['’][A-Za-z]+|\.+|--|["“”‘’'`«»„‚()[\]{}…,.!;?/:–—¿¡~@#%^+=*|<>&§$£€¥₹-])$/

const DOTTED = /^(?:\p{L}\.)+\p{L}$/u

function standIn(word: string): string {
  const bare = word.normalize('NFD').replace(/[^\p{L}\d]/gu, '')
  if (bare === '') return AS_IT_STANDS.test(word.charAt(0)) ? word.charAt(0) : SYMBOL
  return bare.replace(/[^A-Za-z\d]/gu, (letter) => BASE_LETTERS.get(letter) ?? (/\p{Lu}/u.test(letter) ? 'X' : 'x'))
}

/** Letters that do not come apart into a base letter and an accent. */
const BASE_LETTERS = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['Ə', 'E'],
  ['ə', 'e'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
])

const SYMBOL = '*'
