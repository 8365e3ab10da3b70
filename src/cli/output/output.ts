import type { Chunk } from '../../formats/format.js'

/** Where a run writes. */
export interface Output {
  /** Resolves when more may be written. */
  write(chunk: Chunk): Promise<void>
  /** Makes what was written stand. */
  finish(): Promise<void>
  /** Leaves nothing half-written behind. It waits for nothing, so that a signal can call it. */
  discard(): void
  /** Ends a run that was interrupted: as `discard`, but for what a later run is to go on with. */
  suspend?(): void
}
