import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Found, type SearchData, search } from '../corpus/search-data.js'
import { count } from '../model/glosses.js'
import { Name, Text } from '../view/text.js'

const SHOWN = 40

/** The search box of an index, through titles, speakers and quotations. */
export function Search({ data }: { data: SearchData }) {
  const [query, setQuery] = useState('')
  const found = useMemo(() => search(data, query), [data, query])
  useEffect(() => followNames(setQuery), [])
  return (
    <search>
      <label for="query">Search titles, speakers and quotations</label>
      <input
        id="query"
        type="search"
        value={query}
        autocomplete="off"
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p role="status" class="search-status">
        {query.trim() !== '' &&
          `${count(found.length, 'result')}${found.length > SHOWN ? `, the first ${SHOWN} shown` : ''}`}
      </p>
      {found.length > 0 && (
        <ol class="results">
          {found.slice(0, SHOWN).map((one) => (
            <Result key={one.href} {...one} />
          ))}
        </ol>
      )}
    </search>
  )
}

function Result({ title, href, published, quote }: Found) {
  return (
    <li>
      <a href={href}>
        {quote === null ? <Name value={title} /> : <Text value={`“${quote.words.replace(/\s+/g, ' ')}”`} />}
      </a>
      <span class="result-where">
        {quote !== null && (
          <>
            <Name value={quote.speaker ?? 'No source given'} />, <Text value={title} />
          </>
        )}
        {published !== null && ` ${published.slice(0, 10)}`}
      </span>
    </li>
  )
}

/** The names of the bar chart search for themselves. */
function followNames(setQuery: (query: string) => void): () => void {
  const follow = (event: MouseEvent) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-search]')?.dataset.search
    if (name === undefined) return
    event.preventDefault()
    setQuery(name)
    const box = document.getElementById('query')!
    box.scrollIntoView({ block: 'center' })
    box.focus({ preventScroll: true })
  }
  document.addEventListener('click', follow)
  return () => document.removeEventListener('click', follow)
}
