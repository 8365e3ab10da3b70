import type { Correction } from '../../corrections/correction.js'

/** What an article is known by: its id and a fingerprint of its text. */
export interface Known {
  readonly id: string | number
  readonly fingerprint: string
}

/** Where the browser keeps nothing, they are kept as long as the page is open. */
const memory = new Map<string, string>()

/**
 * The corrections of an article, from the browser's storage. They come back when the report is made anew, and not for another
 * article of the same name.
 */
export function loadCorrections(article: Known): readonly Correction[] {
  try {
    return JSON.parse(memory.get(keyOf(article)) ?? localStorage.getItem(keyOf(article)) ?? '[]')
  } catch {
    return []
  }
}

export function saveCorrections(article: Known, corrections: readonly Correction[]): void {
  const key = keyOf(article)
  const json = JSON.stringify(corrections)
  memory.set(key, json)
  try {
    if (corrections.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, json)
  } catch {
    // A full or forbidden storage.
  }
}

function keyOf({ id, fingerprint }: Known): string {
  return `onrecord/corrections/${fingerprint}/${id}`
}
