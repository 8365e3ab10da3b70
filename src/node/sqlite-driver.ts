import { FormatError } from '../formats/format-error.js'

/** What is asked of a database. */
export interface Database {
  exec(sql: string): unknown
  prepare(sql: string): Statement
  close(): unknown
}

export interface Statement {
  run(...values: (string | number | bigint | null)[]): unknown
}

type Driver = new (path: string) => Database

/**
 * Opens a SQLite database by better-sqlite3 where it is installed, else by Node's own module.
 *
 * @throws FormatError if there is neither
 */
export async function openDatabase(path: string): Promise<Database> {
  const Driver = (await betterSqlite()) ?? (await nodeSqlite())
  if (Driver === null) {
    throw new FormatError('PACKAGE_MISSING', 'sqlite needs Node 22.13 or later, or: npm install better-sqlite3@12')
  }
  return new Driver(path)
}

// The names are variables, so that no bundler and no compiler asks for what need not be there.
const BETTER_SQLITE = 'better-sqlite3'
const NODE_SQLITE = 'node:sqlite'

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
