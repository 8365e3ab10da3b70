/** Numbers features by their hashes, in the order in which they are first met. */
export class FeatureIndex {
  private slots = new Int32Array(1 << 20)
  private ids = new Int32Array(1 << 20).fill(-1)
  readonly hashes: number[] = []

  get size(): number {
    return this.hashes.length
  }

  add(hash: number): number {
    const mask = this.slots.length - 1
    for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.ids[slot]!
      if (id >= 0 && this.slots[slot] === hash) return id
      if (id >= 0) continue
      if (this.hashes.length * 2 > this.slots.length) {
        this.grow()
        return this.add(hash)
      }
      this.slots[slot] = hash
      this.ids[slot] = this.hashes.length
      this.hashes.push(hash)
      return this.hashes.length - 1
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    this.ids = new Int32Array(this.slots.length).fill(-1)
    const mask = this.slots.length - 1
    for (let id = 0; id < this.hashes.length; id++) {
      const hash = this.hashes[id]!
      let slot = (hash ^ (hash >>> 13)) & mask
      while (this.ids[slot]! >= 0) slot = (slot + 1) & mask
      this.slots[slot] = hash
      this.ids[slot] = id
    }
  }
}
