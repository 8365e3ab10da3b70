import type { Document } from '../../text/document.js'
import { isInterlude } from '../../text/interludes.js'

/** The number of each sentence, of those that are not wholly between quotation marks, nor in a caption or the like: these separate no two of them. */
export function numberSentences(document: Document, quoted: Uint8Array): Int32Array {
  const { sentences, tokens } = document
  const numbers = new Int32Array(sentences.length)
  let number = 0
  sentences.forEach(({ from, to }, index) => {
    let i = from
    while (i < to && (quoted[i] === 1 || tokens[i]!.pos === 'PUNCT')) i++
    if (i < to && !isInterlude(document, tokens[from]!.paragraph)) number++
    numbers[index] = number
  })
  return numbers
}
