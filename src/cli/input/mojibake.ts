import { HIGH } from './windows-1252.js'

/**
 * Text that was UTF-8 and was read as Windows-1252: "â€œWe wonâ€" for “We won”.
 *
 * Accepts: â€œ â€™ Ã© Â£. Not: "Ã" or "â" in a word of a language that has them ("Âge", "château"), for what follows is no
 * character that a second byte of UTF-8 would have become.
 */
const TRACE = /â€[œ\u009d™˜“”¦]|Ã[\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-¿]/

export function hasMojibake(text: string): boolean {
  return TRACE.test(text)
}

const BYTES: ReadonlyMap<string, number> = new Map([...HIGH].map((character, i) => [character, 0x80 + i]))

const LATIN = new RegExp(`[\\u00a0-\\u00ff${HIGH}]{2,}`, 'g')

/** Reads what was read as Windows-1252 as the UTF-8 that it was; what was no UTF-8 is left as it is. */
export function repairMojibake(text: string): string {
  return text.replace(LATIN, (run) => repairRun(run))
}

function repairRun(run: string): string {
  const bytes = Uint8Array.from(run, (character) => BYTES.get(character) ?? character.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return run
  }
}
