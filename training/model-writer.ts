import { type ModelKind, sealModel } from '../src/model-file.js'
import { GROUPS } from '../src/models/hash-rows.js'

/** Writes what {@link openModel} reads. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16)
  private at = 0

  byte(value: number): void {
    this.reserve(1)
    this.bytes[this.at++] = value
  }

  varint(value: number): void {
    let rest = value
    while (rest >= 128) {
      this.byte((rest % 128) | 128)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  float(value: number): void {
    this.append(new Uint8Array(Float32Array.of(value).buffer))
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.bytes.set(bytes, this.at)
    this.at += bytes.length
  }

  string(value: string): void {
    const bytes = new TextEncoder().encode(value)
    this.varint(bytes.length)
    this.append(bytes)
  }

  /** Hashes in rising order, as `HashRows` reads them. */
  hashes(hashes: readonly number[]): void {
    const sizes = new Array<number>(GROUPS).fill(0)
    for (const hash of hashes) sizes[hash >>> 16]!++
    for (const size of sizes) this.varint(size)
    this.append(Uint8Array.from(hashes, (hash) => hash & 255))
    this.append(Uint8Array.from(hashes, (hash) => (hash >>> 8) & 255))
  }

  /** The whole file, in its frame. */
  seal(kind: ModelKind, version: number): Uint8Array {
    return sealModel(kind, version, this.bytes.subarray(0, this.at))
  }

  private reserve(length: number): void {
    if (this.at + length <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.at + length))
    larger.set(this.bytes)
    this.bytes = larger
  }
}
