/**
 * Things by a word, which is looked for where it stands in a text. A map would have to be given the word cut out of the text, as a string
 * whose hash is not known: half of the time of reading words.
 */
export class WordIndex<T> {
  readonly values: T[] = []
  private readonly words: string[] = []
  private hashes = new Int32Array(1 << 10)
  /** One more than the index of a value at the place of its hash, or one after it; 0 is a free place. */
  private places = new Int32Array(1 << 11)
  /** Those that found no free place nearby: words may be chosen to have one hash. */
  private readonly crowded = new Map<string, T>()

  /** The value of the word from `start` to before `end` of a text; undefined where there is none. */
  find(text: string, start: number, end: number): T | undefined {
    const { places, hashes, words } = this
    const hash = hashBetween(text, start, end)
    const mask = places.length - 1
    let place = hash & mask
    for (let step = 0; step < MOST_STEPS; step++) {
      const index = places[place]! - 1
      if (index < 0) return undefined
      if (hashes[index] === hash && stands(words[index]!, text, start, end)) return this.values[index]
      place = (place + 1) & mask
    }
    return this.crowded.get(text.slice(start, end))
  }

  /** Adds a word that is not there. */
  add(word: string, value: T): void {
    const { length } = this.values
    if (2 * length >= this.places.length) this.grow()
    const hash = hashBetween(word, 0, word.length)
    this.hashes[length] = hash
    this.words.push(word)
    this.values.push(value)
    this.enter(hash, length)
  }

  private enter(hash: number, index: number): void {
    const { places } = this
    const mask = places.length - 1
    let place = hash & mask
    for (let step = 0; step < MOST_STEPS; step++) {
      if (places[place] === 0) {
        places[place] = index + 1
        return
      }
      place = (place + 1) & mask
    }
    this.crowded.set(this.words[index]!, this.values[index]!)
  }

  private grow(): void {
    const { hashes } = this
    this.hashes = new Int32Array(2 * hashes.length)
    this.hashes.set(hashes)
    this.places = new Int32Array(2 * this.places.length)
    for (let i = 0; i < this.values.length; i++) this.enter(hashes[i]!, i)
  }
}

/** How many places are looked at. */
const MOST_STEPS = 32

/** FNV-1a, its bits stirred: the lowest ones tell the place. */
function hashBetween(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false
  return true
}
