import type { Writable } from 'node:stream'
import type { Chunk } from '../../formats/format.js'
import { forTerminalInColour } from '../../formats/terminal.js'
import { RunError, reasonOf } from '../errors.js'
import type { Output } from './output.js'

/**
 * Standard output. A reader that has enough (`| head`) ends the run quietly. A terminal is shown the control characters of an
 * article, whatever the format, and does not obey them.
 *
 * @param closed called when the reader has gone
 */
export function standardOutput(stream: Writable, closed: () => void): Output {
  // What fails is told to the write that failed; without this, Node would throw it a second time.
  stream.on('error', () => {})
  const { isTTY = false } = stream as { isTTY?: boolean }
  const shown = (chunk: Chunk) =>
    isTTY ? forTerminalInColour(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)) : chunk
  return {
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(shown(chunk), (error) => {
          if (!error) resolve()
          else if ((error as NodeJS.ErrnoException).code === 'EPIPE') closed()
          else reject(new RunError(`cannot write to standard output: ${reasonOf(error)}`))
        })
      }),
    finish: async () => {},
    discard: () => {},
  }
}
