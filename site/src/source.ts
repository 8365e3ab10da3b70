/** An article that is to be put on record, and what is known of it. */
export interface Source {
  readonly id: string
  readonly text: string
  /** An ISO date. */
  readonly published?: string | undefined
  readonly title?: string | undefined
  readonly byline?: string | undefined
}

const PAGE = /^\s*<(?:!doctype|html|head|body|article|main|div|section|p)\b/i

/** An article from what a person pasted: its text, or the source of a page. */
export async function readPasted(pasted: string): Promise<Source> {
  return PAGE.test(pasted) ? readPage('pasted page', pasted) : { id: 'pasted article', text: pasted }
}

/** An article from a file: a text, or a saved page. */
export async function readFile(file: File): Promise<Source> {
  const text = decode(await file.arrayBuffer())
  return /\.x?html?$/i.test(file.name) || PAGE.test(text) ? readPage(file.name, text) : { id: file.name, text }
}

/** What takes articles out of pages is fetched when the first page comes. */
async function readPage(id: string, html: string): Promise<Source> {
  const { fromHtml } = await import('../../src/html/from-html.js')
  const { text, title, byline, published } = fromHtml(html)
  return { id, text, title: title ?? undefined, byline: byline ?? undefined, published: published?.slice(0, 10) }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
