import type { Failure, Note } from '../input/item.js'
import type { Progress } from './progress.js'

/** Tells failures and notes, one line each. */
export function createReporter(verbose: boolean, progress: Progress): (what: Failure | Note) => void {
  return (what) => {
    if (what.kind === 'note' && what.detail && !verbose) return
    const message = what.kind === 'failure' ? what.reason : what.message
    progress.interrupt(`onrecord: ${what.place === '' ? '' : `${what.place}: `}${message}\n`)
  }
}
