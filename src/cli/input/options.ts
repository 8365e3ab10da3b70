import type { FieldNames } from './fields.js'
import type { InputKind } from './kinds.js'

/** How inputs are to be read. */
export interface ReadOptions {
  /** Of standard input and of files whose name tells no kind; null: as the first bytes tell. */
  readonly kind: InputKind | null
  /** A label of the Encoding Standard; null: as the bytes tell. */
  readonly encoding: string | null
  /** Whether UTF-8 that was read as Windows-1252 is repaired. */
  readonly repair: boolean
  readonly names: FieldNames
}
