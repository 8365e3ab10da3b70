/** What comes with the package when it is installed, as the lock file has it. */
import { readFileSync } from 'node:fs'

interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

export interface Installed extends Locked {
  readonly name: string
}

const ROOT = new URL('../../', import.meta.url)

/** Every package that an installation brings, those that others of them need included. */
export function installedPackages(): Installed[] {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8'))
  const packages: Readonly<Record<string, Locked>> = lock.packages
  const found = new Map<string, Installed>()
  const waiting = Object.keys(packages['']!.dependencies!).map((name) => ({ name, from: '' }))
  for (const { name, from } of waiting) {
    const path = placeOf(packages, name, from)
    if (found.has(path)) continue
    const locked = packages[path]!
    found.set(path, { ...locked, name })
    for (const needed of Object.keys(locked.dependencies ?? {})) waiting.push({ name: needed, from: path })
  }
  return [...found.values()]
}

/** Where Node finds a package from another: in the nearest folder. */
function placeOf(packages: Readonly<Record<string, Locked>>, name: string, from: string): string {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (path in packages) return path
  if (from === '') throw new Error(`${name} is not locked`)
  return placeOf(
    packages,
    name,
    from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : '',
  )
}
