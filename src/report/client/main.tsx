import { render } from 'preact'
import type { SearchData } from '../corpus/search-data.js'
import { type Pages, startArticle, startPages } from './pages.js'
import { Search } from './search.js'

/** Wakes up the page of a report: of one article, or of an index that may hold its articles or link to their pages. */
function start(): void {
  const single = read('record')
  if (single !== null) startArticle(single)
  else startIndex()
}

function startIndex(): void {
  const data = JSON.parse(read('search-data')!) as SearchData
  const pages: Pages = { data, read: (index) => read(`a${index}`) }
  startPages(pages)
  render(<Search data={data} />, document.getElementById('search')!)
}

function read(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null
}

start()
