/** What a shell reports of a program that a signal ended: 128 and its number. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131 } as const

const cleanUps: (() => void)[] = []
let hint = ''

/**
 * Has something done when a signal ends the process. Whoever makes a draft says so in the same breath: a signal may come
 * between any two steps.
 */
export function atSignal(cleanUp: () => void): void {
  cleanUps.push(cleanUp)
}

/** What else to say of an interruption. */
export function hintAtSignal(text: string): void {
  hint = text
}

/** Ends the process on a signal, with one line and nothing half-written. */
export function watchSignals(): void {
  for (const [signal, code] of Object.entries(CODES)) {
    process.once(signal, () => {
      for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp()
      process.stderr.write(`onrecord: interrupted${hint}\n`, () => process.exit(code))
    })
  }
}
