import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { installEngines } from '../../scripts/engines.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

declare module 'vitest' {
  export interface ProvidedContext {
    /** An empty project in which the packed package is installed. */
    project: string
    /** The files of the package. */
    files: string[]
    /** What npm said while it installed the package. */
    installLog: string
  }
}

/** Packs the built package and installs it as a user does. */
export default function setup({ provide }: TestProject): () => void {
  installEngines()
  const project = mkdtempSync(join(tmpdir(), 'onrecord-package-'))
  const pack = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { cwd: ROOT })
  const [{ filename, files }] = JSON.parse(pack.toString()) as [{ filename: string; files: { path: string }[] }]
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'user', version: '1.0.0', private: true }))
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`]
  const installLog = execFileSync('sh', ['-c', 'npm "$@" 2>&1', 'npm', ...install], { cwd: project, encoding: 'utf8' })
  provide('project', project)
  provide(
    'files',
    files.map(({ path }) => path),
  )
  provide('installLog', installLog)
  return () => rmSync(project, { recursive: true, force: true })
}
