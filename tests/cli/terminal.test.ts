import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, folderOf } from './run-cli.js'

/** util-linux's, which gives a program a terminal. */
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true

const PARAGRAPH = '“We counted the boats,” said Ann Roe on Tuesday. Ben Ito of the Harbour Board had asked for it.\n\n'

let folder: ReturnType<typeof folderOf>
beforeAll(() => {
  const lines = Array.from({ length: 80 }, (_, id) => JSON.stringify({ id, text: PARAGRAPH.repeat(60) }))
  folder = folderOf({ 'articles.jsonl': lines.join('\n'), 'one.txt': PARAGRAPH })
})
afterAll(() => folder.remove())

/** What a terminal shows of a run, and its exit code. */
async function onTerminal(args: string): Promise<{ shown: string; code: number | null }> {
  const child = spawn('script', ['-qec', `${commandLine()} ${args}`, '/dev/null'], {
    cwd: folder.path,
    env: { ...process.env, NO_COLOR: '1' },
  })
  child.stdin.end()
  const [shown, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  return { shown, code }
}

const BAR = /\d+ articles {2}\d+\/s/

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test.each(['--format csv', '--format json', '', 'grep boats'])(
    'no line of progress gets among the records: %s',
    async (args) => {
      const command = args.startsWith('grep') ? `${args} articles.jsonl` : `articles.jsonl ${args}`
      const { shown, code } = await onTerminal(`${command} --jobs 1`)
      expect(code).toBe(0)
      expect(shown).toContain('We counted the boats')
      expect(shown).not.toMatch(BAR)
    },
    60_000,
  )

  test('what is written at the end comes in the place of the line of progress', async () => {
    const { shown, code } = await onTerminal('summary articles.jsonl --jobs 1')
    expect(code).toBe(0)
    expect(shown).toMatch(BAR)
    expect(shown.split('\r\u001b[K').at(-1)).not.toMatch(BAR)
    expect(shown.split('\r\u001b[K').at(-1)).toContain('Ann Roe')
  }, 60_000)

  test('a workbook is not shown', async () => {
    const { shown, code } = await onTerminal('one.txt --format xlsx')
    expect(code).toBe(2)
    expect(shown.trim()).toBe('onrecord: xlsx is no text that a terminal shows: --output FILE, or a pipe')
  })
})
