import { lineAt } from './place-card.js'
import type { Action } from './state.js'

/** How long the pointer rests on words before their card shows, and how long it may be off before the card goes, in ms. */
const SHOW_AFTER = 140
const HIDE_AFTER = 240

/** What the listeners and the card tell each other. */
export interface Shared {
  /** Where the card is to be placed; null: at its words, wherever they are. */
  anchor: DOMRect | null
  /** Whether the focus goes back to the words of a card that was closed: it is not to open again. */
  closing: boolean
}

/** Turns what pointer and keyboard do within `root` into actions. Returns a function that ends it. */
export function listen(root: HTMLElement, shared: Shared, dispatch: (action: Action) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (action: Action, delay: number, rect?: DOMRect) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (rect) shared.anchor = rect
      dispatch(action)
    }, delay)
  }

  const over = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    const target = event.target as Element
    if (target.closest('#card')) return clearTimeout(timer)
    const marked = target.closest<HTMLElement>('[data-ref]')
    if (marked === null) return later({ type: 'leave' }, HIDE_AFTER)
    later({ type: 'show', ref: marked.dataset.ref! }, SHOW_AFTER, lineAt(marked, event.clientY))
  }

  const focus = (event: FocusEvent) => {
    const target = event.target as HTMLElement
    if (target.closest('#card')) return clearTimeout(timer)
    if (shared.closing) return
    const { ref } = target.dataset
    if (ref === undefined || !target.matches(':focus-visible')) return later({ type: 'leave' }, 0)
    clearTimeout(timer)
    shared.anchor = target.getBoundingClientRect()
    dispatch({ type: 'show', ref })
  }

  const click = (event: MouseEvent) => {
    const target = event.target as Element
    // What was clicked in the card may be gone from it by now; the path still tells.
    if (event.composedPath().some((element) => (element as Element).id === 'card')) return
    clearTimeout(timer)
    const link = target.closest<HTMLElement>('[data-go]')
    const marked = link ?? target.closest<HTMLElement>('[data-ref]')
    if (marked === null) {
      if (!target.closest('.review-next')) dispatch({ type: 'close' })
      return
    }
    event.preventDefault()
    shared.anchor = link === null ? lineAt(marked, event.clientY) : null
    dispatch({ type: 'pin', ref: link?.dataset.go ?? marked.dataset.ref! })
  }

  const listeners = { pointerover: over, focusin: focus, click } as const
  for (const [type, listener] of Object.entries(listeners)) root.addEventListener(type, listener as EventListener)
  const leave = () => later({ type: 'leave' }, HIDE_AFTER)
  root.addEventListener('pointerleave', leave)
  return () => {
    clearTimeout(timer)
    for (const [type, listener] of Object.entries(listeners)) root.removeEventListener(type, listener as EventListener)
    root.removeEventListener('pointerleave', leave)
  }
}
