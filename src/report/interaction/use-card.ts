import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { listen } from './listen.js'
import { placeCard } from './place-card.js'
import type { Action, Active } from './state.js'

/** Shows the card of what the pointer or the focus is on, and places it there. */
export function useCard(
  root: RefObject<HTMLElement | null>,
  active: Active | null,
  dispatch: (action: Action) => void,
) {
  const anchor = useRef<DOMRect | null>(null)

  useEffect(() => listen(root.current!, anchor, dispatch), [])

  useLayoutEffect(() => {
    const card = root.current?.querySelector<HTMLElement>('#card')
    if (!card || active === null) return
    const trigger = triggerOf(root.current!, active.ref)
    if (active.pinned && anchor.current === null) trigger?.scrollIntoView({ block: 'center' })
    placeCard(card, anchor.current ?? trigger?.getBoundingClientRect() ?? card.getBoundingClientRect())
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
    if (active !== null) triggerOf(root.current!, active.ref)?.focus({ preventScroll: true })
  }
  return { close }
}

/** What takes the focus for a ref: the initials behind the words of an item, the link of a name or date. */
function triggerOf(root: HTMLElement, ref: string): HTMLElement | null {
  const marked = `[data-ref="${CSS.escape(ref)}"]`
  return root.querySelector<HTMLElement>(`button${marked}`) ?? root.querySelector<HTMLElement>(marked)
}
