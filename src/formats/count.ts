/** A number with its noun, which takes an s where it must: "1 quotation", "0 quotations". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
