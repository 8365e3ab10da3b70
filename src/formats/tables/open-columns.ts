import type { Column, Row, Table } from './table.js'

/** The columns of a table, and of whatever else its rows bring along: what the input knew of an article. */
export interface OpenColumns {
  readonly all: readonly Column[]
  /** The columns that a row is the first to have. */
  add(row: Row): readonly Column[]
}

/** `without` are names of columns that are left out. */
export function createOpenColumns({ columns }: Table, without: ReadonlySet<string>): OpenColumns {
  const all = columns.filter(({ name }) => !without.has(name))
  const known = new Set([...without, ...all.map(({ name }) => name)])
  return {
    all,
    add: (row) => {
      const fresh: Column[] = Object.keys(row)
        .filter((name) => !known.has(name))
        .map((name) => ({ name, type: 'text', about: 'a field of the input' }))
      for (const column of fresh) {
        known.add(column.name)
        all.push(column)
      }
      return fresh
    },
  }
}
