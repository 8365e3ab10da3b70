/** What a shell reports of a program that a signal ended: 128 and its number. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131 } as const

/** Ends the process on a signal, when `cleanUp` has left nothing half-written; it returns what else there is to say. */
export function onSignal(cleanUp: () => string): void {
  for (const [signal, code] of Object.entries(CODES)) {
    process.once(signal, () => {
      const hint = cleanUp()
      process.stderr.write(`onrecord: interrupted${hint}\n`, () => process.exit(code))
    })
  }
}
