/** Index of the first of spans in text order that begins at the token `from` or after it, by binary search. */
export function firstFrom(spans: readonly { readonly from: number }[], from: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.from < from) low = middle + 1
    else high = middle
  }
  return low
}
