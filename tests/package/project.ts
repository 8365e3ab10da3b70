import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const project = inject('project')

/** Writes files into the project: their paths, and their content or the object that their JSON tells. */
export function write(files: Readonly<Record<string, string | object>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true })
    writeFileSync(join(project, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
}

/** Runs a program in the project and returns what it prints; what it says when it fails is in the error. */
export function run(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${program} ${args.join(' ')} failed\n${stdout}\n${stderr}`)
  }
}

/** A tool of the repository, which the project itself does not have. */
export function tool(name: string): string {
  return join(ROOT, 'node_modules', '.bin', name)
}
