import { ModelError } from './model-error.js'

/**
 * The frame of every model file: the letters `onrc`, a byte for the kind, a byte for the version, the checksum of the rest
 * (four bytes, little-endian), the rest.
 */
export const HEADER_LENGTH = 10

export const MAGIC = [0x6f, 0x6e, 0x72, 0x63] as const

/** Which model a file holds. */
export type ModelKind =
  | 'models'
  | 'names'
  | 'word-classes'
  | 'speakers'
  | 'syntax'
  | 'words'
  | 'gazetteer'
  | 'antecedents'
  | 'lists'

export const KIND_BYTE: Readonly<Record<ModelKind, number>> = {
  models: 0,
  names: 1,
  'word-classes': 2,
  speakers: 3,
  syntax: 4,
  words: 5,
  gazetteer: 6,
  antecedents: 7,
  lists: 8,
}

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
  if (checksum(payload) !== sealedChecksum(bytes)) throw damaged('its checksum is wrong')
  return new ByteReader(payload)
}

/** The checksum that stands in the frame of a model file. */
export function sealedChecksum(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(6, true)
}

/** The frame around what a model file holds. */
export function sealModel(kind: ModelKind, version: number, payload: Uint8Array): Uint8Array {
  const file = new Uint8Array(HEADER_LENGTH + payload.length)
  file.set([...MAGIC, KIND_BYTE[kind], version])
  new DataView(file.buffer).setUint32(6, checksum(payload), true)
  file.set(payload, HEADER_LENGTH)
  return file
}

const DECODER = new TextDecoder()

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

  /** As many unsigned integers of up to 32 bits: models have hundreds of thousands, so they are read in one loop. */
  varints(count: number): Int32Array {
    const { bytes } = this
    const values = new Int32Array(count)
    let at = this.at
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++]!
      let value = byte & 127
      for (let shift = 7; byte >= 128; shift += 7) {
        byte = bytes[at++]!
        value |= (byte & 127) << shift
      }
      values[i] = value
    }
    this.at = at
    return values
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
    return DECODER.decode(this.take(this.varint()))
  }

  /** What is left, as the JSON that it is. */
  json(): unknown {
    return JSON.parse(DECODER.decode(this.bytes.subarray(this.at)))
  }
}

/** A hash of the bytes, four at a time: any single change shows. */
export function checksum(bytes: Uint8Array): number {
  const whole = bytes.length & ~3
  let hash = bytes.length
  for (let i = 0; i < whole; i += 4) {
    const word = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    hash = Math.imul(hash ^ word, 0x85ebca6b)
    hash ^= hash >>> 15
  }
  for (let i = whole; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x85ebca6b)
  return hash >>> 0
}
