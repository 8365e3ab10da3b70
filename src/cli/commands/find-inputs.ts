import { fstatSync } from 'node:fs'
import type { InputArguments } from '../arguments.js'
import { UsageError } from '../errors.js'
import { type Found, findFiles, STANDARD_INPUT } from '../input/files.js'
import { identity } from '../input/folder.js'
import { leaveOutOutput, type OwnOutput } from '../input/own-output.js'
import type { Target } from '../output/target.js'

const { stdin, stdout } = process

/**
 * The inputs that the arguments name, without the output.
 *
 * @throws UsageError if there are none, or the output is one of them
 */
export async function findInputs({ paths, read }: InputArguments, target: Target | null): Promise<Found[]> {
  if (paths.length === 0 && stdin.isTTY) throw new UsageError('no input: name a file, a folder or -', true)
  const found = await findFiles(paths.length > 0 ? paths : [STANDARD_INPUT])
  const outputs: OwnOutput[] = []
  if (target?.stats?.isFile()) outputs.push({ name: target.name, identity: identity(target.stats), redirected: false })
  const redirected = fstatSync(stdout.fd, { bigint: true })
  if (redirected.isFile()) outputs.push({ name: 'standard output', identity: identity(redirected), redirected: true })
  return leaveOutOutput(found, outputs, read)
}
