import type { Layer } from './layers.js'
import { headline } from './measures.js'

/** By layer and row of the table: the least F1 or share, in percent, that onrecord must reach. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A line for each measure of `layers` that is below its floor. A floor without its row is an error. */
export function belowFloors(floors: Floors, layers: readonly Pick<Layer, 'name' | 'systems'>[]): string[] {
  return layers.flatMap(({ name, systems }) =>
    Object.entries(floors[name] ?? {}).flatMap(([label, floor]) => {
      const measure = systems[0]![1].get(label)
      if (!measure) throw new Error(`floors.json has a floor for "${name}: ${label}", which is no row of the table`)
      const value = headline(measure)
      return value < floor ? [`${name}: ${label} is ${value.toFixed(1)}, below its floor ${floor}`] : []
    }),
  )
}
