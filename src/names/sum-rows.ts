/**
 * Rows of sums of weights, all in one table: an array of its own for each would have to be fetched before its sums are. They
 * take half the bytes of floats.
 */
export class SumRows {
  private rows = new Int16Array(1 << 16)
  private end = 0

  /** Keeps some sums and returns the place where they begin. */
  keep(sums: Int32Array): number {
    const place = this.end
    this.end += sums.length
    if (this.end > this.rows.length) {
      const { rows } = this
      this.rows = new Int16Array(2 * this.end)
      this.rows.set(rows)
    }
    this.rows.set(sums, place)
    return place
  }

  /** Adds the sums that begin at `place` to `to`. */
  addTo(to: Int32Array, place: number): void {
    const { rows } = this
    for (let column = 0; column < to.length; column++) to[column]! += rows[place + column]!
  }

  /** Sets `to` to the sums of five rows. */
  setTo(to: Int32Array, a: number, b: number, c: number, d: number, e: number): void {
    const { rows } = this
    for (let column = 0; column < to.length; column++) {
      to[column] = rows[a + column]! + rows[b + column]! + rows[c + column]! + rows[d + column]! + rows[e + column]!
    }
  }

  clear(): void {
    this.end = 0
  }
}
