import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { SPEAKERS_VERSION } from '../src/attribution/model.js'
import { packSpeakerModel } from '../src/attribution/pack.js'
import { ANTECEDENTS_VERSION } from '../src/coreference/antecedents/model.js'
import { type ModelKind, sealModel } from '../src/model-file.js'
import { LENGTH_BYTES, MODELS_VERSION } from '../src/models/models.js'
import { ByteWriter } from '../training/model-writer.js'

/** How a model that is trained into JSON is packed. */
const PACKERS: Readonly<Record<string, (model: string) => Uint8Array>> = {
  antecedents: (model) => sealJson('antecedents', ANTECEDENTS_VERSION, JSON.parse(model)),
  speakers: (model) => sealJson('speakers', SPEAKERS_VERSION, packSpeakerModel(JSON.parse(model))),
}

function sealJson(kind: ModelKind, version: number, value: unknown): Uint8Array {
  return sealModel(kind, version, new TextEncoder().encode(JSON.stringify(value)))
}

/** Every model of a folder by its name, each in its frame. */
export function readModelFiles(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder).sort()
  return new Map(
    files.flatMap((file): [string, Uint8Array][] => {
      const name = basename(file, extname(file))
      const content = readFileSync(join(folder, file))
      if (file.endsWith('.bin')) return [[name, content]]
      return file.endsWith('.json') ? [[name, PACKERS[name]!(content.toString())]] : []
    }),
  )
}

/** The file of all models that `openModels` reads. */
export function packModels(models: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const writer = new ByteWriter()
  writer.varint(models.size)
  for (const [name, { length }] of models) {
    writer.string(name)
    writer.varint(length)
  }
  const table = writer.seal('models', MODELS_VERSION)
  const length = new Uint8Array(LENGTH_BYTES)
  new DataView(length.buffer).setUint32(0, table.length, true)
  return Uint8Array.from(Buffer.concat([length, table, ...models.values()]))
}
