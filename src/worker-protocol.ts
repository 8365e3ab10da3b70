import type { HouseOptions } from './house/house-options.js'
import type { ModelErrorCode } from './model-error.js'
import type { Options } from './options.js'
import type { Article } from './records.js'

/** What the page sends: where the models are and what the house knows, before anything else if at all; then texts, each with a number. */
export type Request =
  | { readonly models: string | Uint8Array | ArrayBuffer | null; readonly house: HouseOptions }
  | { readonly id: number; readonly text: string; readonly options: Options }

/** What the worker answers to a text. */
export type Answer =
  | { readonly id: number; readonly article: Article }
  | { readonly id: number; readonly error: { readonly message: string; readonly code?: ModelErrorCode } }
