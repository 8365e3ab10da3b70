import type { Row, Table } from '../formats/tables/table.js'
import type { Database } from './sqlite-driver.js'
import { quoted } from './sqlite-schema.js'

/** SQLite takes 2,000 columns; a table of hundreds is of no use to anybody. */
const MOST_COLUMNS = 300
const OTHERS = 'other_fields'

/** Gives a table columns for what the inputs bring along. */
export interface InputColumns {
  /** A row under the names of columns that are there now. */
  fit(row: Row): Row
}

/**
 * A field of the input has a column, added when an article first has it. Names that differ by capitals alone, which SQLite does not
 * tell apart, get a number; fields beyond the first 300 are kept together as JSON in `other_fields`.
 */
export function createInputColumns(database: Database, { name: table, columns }: Table): InputColumns {
  const taken = new Set(['id', OTHERS, ...columns.map(({ name }) => name)])
  const columnOf = new Map(columns.map(({ name }) => [name, name]))
  const addColumn = (column: string): string => {
    database.exec(`ALTER TABLE ${table} ADD COLUMN ${quoted(column)}`)
    return column
  }
  const newColumn = (field: string): string => {
    const plain = field.replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '_')
    let column = plain
    for (let count = 2; taken.has(fold(column)); count++) column = `${plain}_${count}`
    taken.add(fold(column))
    columnOf.set(field, column)
    return addColumn(column)
  }
  let hasOthers = false
  return {
    fit: (row) => {
      const fitted: [string, Row[string]][] = []
      const others: [string, Row[string]][] = []
      for (const [field, cell] of Object.entries(row)) {
        const known = columnOf.get(field)
        if (known !== undefined) fitted.push([known, cell])
        else if (columnOf.size < MOST_COLUMNS) fitted.push([newColumn(field), cell])
        else others.push([field, cell])
      }
      if (others.length === 0) return Object.fromEntries(fitted)
      if (!hasOthers) addColumn(OTHERS)
      hasOthers = true
      return Object.fromEntries([...fitted, [OTHERS, JSON.stringify(Object.fromEntries(others))]])
    },
  }
}

function fold(name: string): string {
  return name.toLowerCase()
}
