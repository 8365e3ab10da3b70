import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { listen, type Shared } from './listen.js'
import { placeCard } from './place-card.js'
import type { Action, Active } from './state.js'

/** Shows the card of what the pointer or the focus is on, and places it there. */
export function useCard(
  root: RefObject<HTMLElement | null>,
  active: Active | null,
  dispatch: (action: Action) => void,
) {
  const shared = useRef<Shared>({ anchor: null, closing: false }).current

  useEffect(() => listen(root.current!, shared, dispatch), [])

  useLayoutEffect(() => {
    const card = root.current?.querySelector<HTMLElement>('#card')
    if (!card || active === null) return
    const trigger = triggerOf(root.current!, active.ref)
    if (active.pinned && shared.anchor === null) trigger?.scrollIntoView({ block: 'start' })
    placeCard(card, shared.anchor ?? trigger?.getBoundingClientRect() ?? card.getBoundingClientRect())
    if (active.pinned) card.focus({ preventScroll: true })
    else trigger?.setAttribute('aria-describedby', 'card')
    return () => trigger?.removeAttribute('aria-describedby')
  }, [active])

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  })

  const close = () => {
    dispatch({ type: 'close' })
    if (active === null) return
    shared.closing = true
    triggerOf(root.current!, active.ref)?.focus({ preventScroll: true })
    shared.closing = false
  }
  /** The next card is for words that may be out of sight: it is placed at them. */
  const forgetPlace = () => {
    shared.anchor = null
  }
  return { close, forgetPlace }
}

/** What takes the focus for a ref: the initials after the words of an item, the link of a name or date. */
function triggerOf(root: HTMLElement, ref: string): HTMLElement | null {
  const marked = `[data-ref="${CSS.escape(ref)}"]`
  return root.querySelector<HTMLElement>(`button${marked}`) ?? root.querySelector<HTMLElement>(marked)
}
