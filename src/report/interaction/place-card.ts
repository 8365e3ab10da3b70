/** The stretch between the card and what it tells of, and between it and the edges, in pixels. */
const GAP = 10

/**
 * Puts the card under its words, or above them where there is more room. The style sheet reads the properties where the page
 * is wide enough; elsewhere the card lies at the foot of the screen.
 */
export function placeCard(card: HTMLElement, anchor: DOMRect): void {
  const { width, height } = card.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const below = anchor.bottom + GAP
  const fitsBelow = below + height <= clientHeight || anchor.top < clientHeight - anchor.bottom
  const left = Math.max(GAP, Math.min(anchor.left, clientWidth - width - GAP))
  const top = fitsBelow ? below : Math.max(GAP, anchor.top - GAP - height)
  card.style.setProperty('--card-left', `${left + scrollX}px`)
  card.style.setProperty('--card-top', `${top + scrollY}px`)
}

/** The line of an element of several lines that the pointer is on. */
export function lineAt(element: Element, clientY: number): DOMRect {
  const lines = [...element.getClientRects()]
  return lines.find(({ top, bottom }) => top <= clientY && clientY <= bottom) ?? element.getBoundingClientRect()
}
