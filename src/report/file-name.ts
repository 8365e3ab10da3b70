/** Longer than this, an id is cut in its file's name. */
const LONGEST = 60

/**
 * The name of an article's page: its number, which makes it unique, and what letters and digits of its id are plain ASCII.
 * Whatever the id holds, it is a name within the folder.
 */
export function fileName(index: number, id: string): string {
  const words = id
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\.[a-z]{2,6}$/i, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
  const number = String(index + 1).padStart(4, '0')
  return words === '' ? `${number}.html` : `${number}-${words}.html`
}
