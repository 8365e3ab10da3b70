/** A text with spans marked by brackets and a word: "[Anna Berg person] lives in [Oslo place]." */
export interface MarkedText {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: string }[]
}

/** Reads the brackets out of a text; what stands behind the last space in them is the label. */
export function readMarked(marked: string): MarkedText {
  const spans: { start: number; end: number; label: string }[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[([^\]]+) ([^\] ]+)\]/g)) {
    text += marked.slice(at, match.index)
    spans.push({ start: text.length, end: text.length + match[1]!.length, label: match[2]! })
    text += match[1]!
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), spans }
}
