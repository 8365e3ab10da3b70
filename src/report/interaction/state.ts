import type { Item } from '../model/items.js'
import { voiceKey } from '../model/voices.js'

/** What may be highlighted, each on or off. */
export const LAYERS = ['quote', 'statement', 'person', 'organization', 'place', 'group', 'date', 'reference'] as const
export type Layer = (typeof LAYERS)[number]

export interface Filters {
  readonly hidden: ReadonlySet<Layer>
  /** The {@link Voice.key} of the one speaker that is shown; null for all. */
  readonly voice: string | null
  /** Confidence from which something is shown. */
  readonly atLeast: number
  /** Only what a person should look at. */
  readonly unsureOnly: boolean
}

/** What the card tells of: shown while the pointer or focus is on it, or until it is closed. */
export interface Active {
  readonly ref: string
  readonly pinned: boolean
}

export interface ViewState {
  readonly filters: Filters
  readonly active: Active | null
}

export type Action =
  | { readonly type: 'toggle'; readonly layer: Layer }
  | { readonly type: 'filter'; readonly filters: Partial<Omit<Filters, 'hidden'>> }
  | { readonly type: 'show'; readonly ref: string }
  | { readonly type: 'pin'; readonly ref: string }
  /** The pointer or focus has left: a pinned card stays. */
  | { readonly type: 'leave' }
  | { readonly type: 'close' }

/** Pronouns and descriptions are many and rarely what a reader looks for. */
export const INITIAL_STATE: ViewState = {
  filters: { hidden: new Set<Layer>(['reference']), voice: null, atLeast: 0, unsureOnly: false },
  active: null,
}

export function reduce(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'toggle':
      return { ...state, filters: { ...state.filters, hidden: toggled(state.filters.hidden, action.layer) } }
    case 'filter':
      return { ...state, filters: { ...state.filters, ...action.filters } }
    case 'show':
      return state.active?.pinned ? state : { ...state, active: { ref: action.ref, pinned: false } }
    case 'pin':
      return { ...state, active: { ref: action.ref, pinned: true } }
    case 'leave':
      return state.active?.pinned ? state : { ...state, active: null }
    case 'close':
      return state.active === null ? state : { ...state, active: null }
  }
}

function toggled(hidden: ReadonlySet<Layer>, layer: Layer): ReadonlySet<Layer> {
  const next = new Set(hidden)
  if (!next.delete(layer)) next.add(layer)
  return next
}

/** Whether the filters let a quotation or statement be seen. What was struck stays in sight, so that it can be taken back. */
export function showsItem({ hidden, voice, atLeast, unsureOnly }: Filters, { kind, corrected, unsure }: Item): boolean {
  if (hidden.has(kind) || corrected.confidence < atLeast) return false
  if (unsureOnly && !unsure) return false
  return voice === null || voiceKey(corrected.speaker) === voice
}
