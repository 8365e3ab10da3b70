import type { Document } from '../../text/document.js'

/** The number of each sentence, of those that are not wholly between quotation marks: a quotation separates no two of them. */
export function numberSentences({ sentences, tokens }: Document, quoted: Uint8Array): Int32Array {
  const numbers = new Int32Array(sentences.length)
  let number = 0
  sentences.forEach(({ from, to }, index) => {
    let i = from
    while (i < to && (quoted[i] === 1 || tokens[i]!.pos === 'PUNCT')) i++
    if (i < to) number++
    numbers[index] = number
  })
  return numbers
}
