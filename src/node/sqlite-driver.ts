import { FormatError } from '../formats/format-error.js'

/** What is asked of a database. */
export interface Database {
  exec(sql: string): unknown
  prepare(sql: string): Statement
  close(): unknown
}

export interface Statement {
  run(...values: Value[]): unknown
}

export type Value = string | number | bigint | null

type Driver = new (path: string) => Database

const NONE =
  'sqlite needs Node 22.13 or later, or a package: npm install better-sqlite3@12, or npm install node-sqlite3-wasm'

/**
 * Opens a SQLite database by better-sqlite3 where it is installed, else by Node's own module, else by node-sqlite3-wasm.
 *
 * @throws FormatError if there is none of them
 */
export async function openDatabase(path: string): Promise<Database> {
  const Driver = (await betterSqlite()) ?? (await nodeSqlite()) ?? (await wasmSqlite())
  if (Driver === null) throw new FormatError('PACKAGE_MISSING', NONE)
  return new Driver(path)
}

// The names are variables, so that no bundler and no compiler asks for what need not be there.
const BETTER_SQLITE = 'better-sqlite3'
const NODE_SQLITE = 'node:sqlite'
const WASM_SQLITE = 'node-sqlite3-wasm'

async function betterSqlite(): Promise<Driver | null> {
  try {
    const { default: Driver } = (await import(BETTER_SQLITE)) as { default: Driver }
    // The package may be there without its compiled part, which is looked for only now.
    new Driver(':memory:').close()
    return Driver
  } catch {
    return null
  }
}

async function nodeSqlite(): Promise<Driver | null> {
  const { emitWarning } = process
  try {
    // Node says on standard error that the module is experimental: nothing that the user of a command can act on.
    process.emitWarning = () => {}
    const { DatabaseSync } = (await import(NODE_SQLITE)) as { DatabaseSync: Driver }
    return DatabaseSync
  } catch {
    return null
  } finally {
    process.emitWarning = emitWarning
  }
}

/** The database of node-sqlite3-wasm, whose statements take their values as a list and must be given back. */
interface WasmDatabase {
  exec(sql: string): unknown
  prepare(sql: string): { run(values: readonly Value[]): unknown; finalize(): unknown }
  close(): unknown
}

async function wasmSqlite(): Promise<Driver | null> {
  try {
    const { default: sqlite } = (await import(WASM_SQLITE)) as {
      default: { Database: new (path: string) => WasmDatabase }
    }
    return class implements Database {
      readonly #database: WasmDatabase
      readonly #statements: { finalize(): unknown }[] = []
      constructor(path: string) {
        this.#database = new sqlite.Database(path)
      }
      exec(sql: string) {
        return this.#database.exec(sql)
      }
      prepare(sql: string): Statement {
        const statement = this.#database.prepare(sql)
        this.#statements.push(statement)
        return { run: (...values) => statement.run(values) }
      }
      close() {
        for (const statement of this.#statements) statement.finalize()
        return this.#database.close()
      }
    }
  } catch {
    return null
  }
}
