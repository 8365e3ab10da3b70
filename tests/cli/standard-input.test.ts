import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { onrecord } from './run-cli.js'

const QUOTE = '“We will rebuild,” said Ann Roe.'
const PAGE = `<!doctype html><html><head><title>Bridge</title>
<meta property="article:published_time" content="2024-07-03T10:00:00Z">
<script>var x = "“I never said this,” said Donald Trump."</script></head>
<body><nav>Home</nav><article><h1>Bridge</h1><p>&ldquo;We will rebuild,&rdquo; said <b>Ann Roe</b>.</p>
<p>The bridge over the Brent was shut on Tuesday after a flood that no one had expected, and will stay so.</p></article></body></html>`

const lines = (text: string) => text.split('\n').filter((line) => line !== '')
const speakers = (stdout: string) =>
  lines(stdout).map((line) => JSON.parse(line).quotes.map((quote: { speaker: { name: string } }) => quote.speaker.name))

describe('standard input is taken for what it looks like', () => {
  test.each([
    ['HTML', PAGE, [['Ann Roe']]],
    ['JSON', `[{"text":${JSON.stringify(QUOTE)}},{"text":"Ice."}]`, [['Ann Roe'], []]],
    ['JSON', JSON.stringify({ title: 'x', text: QUOTE }, null, 2), [['Ann Roe']]],
    ['JSON Lines', `{"text":${JSON.stringify(QUOTE)}}\n{"text":"Ice."}\n`, [['Ann Roe'], []]],
    ['a table (CSV)', `id,text\n1,"${QUOTE}"\n`, [['Ann Roe']]],
    ['text', QUOTE, [['Ann Roe']]],
    ['JSON Lines', gzipSync(`{"text":${JSON.stringify(QUOTE)}}\n`), [['Ann Roe']]],
    ['text', Buffer.from(`\ufeff${QUOTE}`, 'utf16le'), [['Ann Roe']]],
  ])('%s', async (kind, input, expected) => {
    const { code, stdout, stderr } = await onrecord(['-', '--verbose'], { input })
    expect({ code, stderr }).toEqual({ code: 0, stderr: `onrecord: stdin: taken for ${kind}\n` })
    expect(speakers(stdout)).toEqual(expected)
  })

  test('a page brings its title and date, and no words of its scripts', async () => {
    const { stdout } = await onrecord(['--full'], { input: PAGE })
    const record = JSON.parse(stdout)
    expect(record).toMatchObject({ id: 'stdin', title: 'Bridge', published: '2024-07-03' })
    expect(record.text).not.toMatch(/Trump|Home|[<&]/)
    for (const { start, end, text } of [...record.mentions, ...record.quotes]) {
      expect(record.text.slice(start, end)).toBe(text)
    }
  })

  test('an answer comes as soon as its line is there', async () => {
    const { start } = await import('./run-cli.js')
    const child = start(['-', '--input', 'jsonl'])
    const answers: string[] = []
    child.stdout.on('data', (chunk) => answers.push(String(chunk)))
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: QUOTE })}\n`)
      await expect.poll(() => lines(answers.join('')).length, { timeout: 20_000 }).toBe(id)
    }
    child.stdin.end()
    expect(lines(answers.join('')).map((line) => JSON.parse(line).id)).toEqual([1, 2, 3])
  })
})
