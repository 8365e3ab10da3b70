import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../src/html/from-html.js'
import { extract } from '../../src/index.js'

const BODY = `<p>&ldquo;We will rebuild,&rdquo; said <b>Ann Roe</b>, who has kept the old bridge over the Brent for forty years.</p>
<p>The bridge was shut on Tuesday after a flood that no one had expected, and will stay so until the spring.</p>`

const LINKED = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Brent Times' },
    {
      '@type': ['NewsArticle'],
      headline: 'Bridge shut',
      author: [{ '@type': 'Person', name: 'Eve Kim' }, 'Dov Levy'],
      datePublished: '2024-07-03T23:30:00-05:00',
      publisher: { '@type': 'Organization', name: 'Brent Times' },
    },
  ],
}

const page = (head: string, body = BODY) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article>${body}</article><aside>Most read: “Never said,” said Cara Diaz.</aside><footer>© 2020 All rights reserved</footer>
<script>document.write('“Never said,” said Ben Ito.')</script></body></html>`

describe('what a page says of itself', () => {
  test.each<[string, string, Partial<ReturnType<typeof fromHtml>>]>([
    [
      'JSON-LD',
      `<script type="application/ld+json">${JSON.stringify(LINKED)}</script><title>Home | Brent</title>`,
      { title: 'Bridge shut', byline: 'Eve Kim, Dov Levy', published: '2024-07-03', site: 'Brent Times' },
    ],
    [
      'Open Graph',
      '<meta property="og:title" content="Bridge &amp; tunnel"><meta property="article:published_time" content="2024-07-03T10:00:00Z">' +
        '<meta property="og:site_name" content="Brent Times"><meta property="og:url" content="https://brent.example/1">' +
        '<meta property="article:author" content="https://brent.example/eve"><meta name="author" content="By Eve Kim">',
      {
        title: 'Bridge & tunnel',
        byline: 'Eve Kim',
        published: '2024-07-03',
        site: 'Brent Times',
        url: 'https://brent.example/1',
      },
    ],
    ['a title alone', '<title> Bridge\n shut </title>', { title: 'Bridge shut', byline: null, published: null }],
    [
      'damaged JSON-LD',
      '<script type="application/ld+json">{"@type": "NewsArticle",</script><title>T</title>',
      { title: 'T' },
    ],
    [
      'a date that is none',
      '<meta name="date" content="yesterday"><title>T</title>',
      { published: null, lang: 'en-GB' },
    ],
  ])('%s', (_, head, expected) => {
    expect(fromHtml(page(head))).toMatchObject(expected)
  })

  test('<time>, <h1> and a byline of the article itself', () => {
    const body = `<h1>Bridge shut</h1><p class="byline">By Eve Kim</p><time datetime="2024-07-03T08:00Z">today</time>${BODY}`
    expect(fromHtml(page('', body))).toMatchObject({ title: 'Bridge shut', byline: 'Eve Kim', published: '2024-07-03' })
  })
})

describe('the text of a page', () => {
  test('is its article alone, a paragraph each, and gives records whose offsets hold in it', () => {
    const { text } = fromHtml(page('<title>T</title>'))
    expect(text).not.toMatch(/Home|Most read|rights|Never said|[<&]/)
    expect(text.split('\n\n')).toHaveLength(2)
    const { quotes } = extract(text)
    expect(quotes.map(({ words, speaker }) => [words, speaker?.name])).toEqual([['We will rebuild,', 'Ann Roe']])
    expect(text.slice(quotes[0]!.start, quotes[0]!.end)).toBe(quotes[0]!.text)
  })

  test.each([
    [
      'a piece of a page',
      '<p>Ice &amp; <em>snow</em>.</p><ul><li>One</li><li>Two</li></ul>',
      'Ice & snow.\n\nOne\n\nTwo',
    ],
    ['lines', 'Ice<br>snow<br/>rain', 'Ice\nsnow\nrain'],
    ['no tag', 'Ice.', 'Ice.'],
    ['nothing', '', ''],
    ['markup that is never closed', '<div><p>Ice <b>and <i>snow', 'Ice and snow'],
    ['a comment', '<p>Ice<!-- “No,” said Ben Ito. -->.</p>', 'Ice.'],
    ['a script in place of words', '<p>Ice.</p><script>alert("Snow")</script><style>p { color: red }</style>', 'Ice.'],
  ])('%s', (_, html, text) => {
    expect(fromHtml(html).text).toBe(text)
  })

  test('nothing runs and nothing is fetched', () => {
    const html = `<img src="https://evil.example/x.png" onerror="globalThis.hit = 1"><script>globalThis.hit = 2</script>
<iframe src="https://evil.example/"></iframe><link rel="stylesheet" href="https://evil.example/x.css"><p>Ice.</p>`
    const { fetch } = globalThis
    globalThis.fetch = () => {
      throw new Error('fetched')
    }
    try {
      expect(fromHtml(html).text).toBe('Ice.')
    } finally {
      globalThis.fetch = fetch
    }
    expect('hit' in globalThis).toBe(false)
  })

  test('elements within elements, thousands deep', () => {
    const deep = 5000
    expect(fromHtml(`${'<div>'.repeat(deep)}Ice.${'</div>'.repeat(deep)}`).text).toBe('Ice.')
  })

  test.each([7, null, undefined, {}])('%j is no page', (html) => {
    expect(() => fromHtml(html as string)).toThrow(TypeError)
    expect(() => fromHtml(html as string)).toThrow(expect.objectContaining({ code: 'TEXT_TYPE' }))
  })
})
