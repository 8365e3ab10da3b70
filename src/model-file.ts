import { ModelError } from './model-error.js'

/**
 * The frame of every model file: the letters `onrc`, a byte for the kind, a byte for the version, the CRC-32 of the rest
 * (four bytes, little-endian), the rest.
 */
export const HEADER_LENGTH = 10

export const MAGIC = [0x6f, 0x6e, 0x72, 0x63] as const

/** Which model a file holds. */
export type ModelKind = 'names' | 'word-classes'

export const KIND_BYTE: Readonly<Record<ModelKind, number>> = { names: 1, 'word-classes': 2 }

/**
 * Checks the frame of a model file and returns a reader of what is inside.
 *
 * @throws ModelError with code MODEL_DAMAGED or MODEL_VERSION
 */
export function openModel(bytes: Uint8Array, kind: ModelKind, version: number): ByteReader {
  const damaged = (what: string) => new ModelError('MODEL_DAMAGED', `the ${kind} model is damaged: ${what}`)
  if (bytes.length < HEADER_LENGTH || MAGIC.some((byte, i) => bytes[i] !== byte))
    throw damaged('it has no model header')
  if (bytes[4] !== KIND_BYTE[kind]) throw damaged('it is a model of another kind')
  if (bytes[5] !== version) {
    throw new ModelError('MODEL_VERSION', `the ${kind} model has version ${bytes[5]}, this library reads ${version}`)
  }
  const payload = bytes.subarray(HEADER_LENGTH)
  const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(6, true)
  if (crc32(payload) !== expected) throw damaged('its checksum is wrong')
  return new ByteReader(payload)
}

/** Reads numbers and strings one after the other. */
export class ByteReader {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  byte(): number {
    return this.bytes[this.at++]!
  }

  /** An unsigned integer in groups of seven bits, lowest first. */
  varint(): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte()
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }

  float(): number {
    this.at += 4
    return this.view.getFloat32(this.at - 4, true)
  }

  take(length: number): Uint8Array {
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  string(): string {
    return new TextDecoder().decode(this.take(this.varint()))
  }
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let c = byte
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

export function crc32(bytes: Uint8Array): number {
  let c = -1
  for (let i = 0; i < bytes.length; i++) c = CRC_TABLE[(c ^ bytes[i]!) & 255]! ^ (c >>> 8)
  return ~c >>> 0
}

/** The bytes of a base64 string. */
export function decodeBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
