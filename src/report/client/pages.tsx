import { hydrate, render } from 'preact'
import { useState } from 'preact/hooks'
import type { Correction } from '../../corrections/correction.js'
import { writeCorrections } from '../../corrections/read-corrections.js'
import type { ArticleRecord } from '../../formats/record.js'
import type { SearchData } from '../corpus/search-data.js'
import { fingerprint } from '../model/fingerprint.js'
import { unpack } from '../pack.js'
import { ArticleApp } from '../view/article-app.js'
import { type Known, loadCorrections, saveCorrections } from './corrections-store.js'
import { download } from './download.js'
import { Tools } from './tools.js'

/** An index with the articles that its page holds, as JSON. */
export interface Pages {
  readonly data: SearchData
  readonly read: (index: number) => string | null
}

/** The page of one article, which is there already. */
export function startArticle(json: string): void {
  const record = unpack(json)
  const known = { id: record.id, fingerprint: fingerprint(record.text) }
  hydrate(<Correctable record={record} known={known} onChange={() => showTools([known])} />, element('article'))
  showTools([known])
}

/** The page of an index: "#/3" is the fourth article, "#/3/q2" a quotation in it. */
export function startPages({ data, read }: Pages): void {
  const { articles } = data
  const index = element('index')
  const view = document.getElementById('article')
  const follow = () => {
    const [, number, ref] = /^#\/(\d+)(?:\/([\w-]+))?$/.exec(location.hash) ?? []
    const json = number === undefined ? null : read(Number(number))
    index.hidden = json !== null
    if (view === null) return
    view.hidden = json === null
    render(null, view)
    document.querySelector('nav')!.replaceChildren(...(json === null ? [] : [backLink()]))
    if (json === null) return
    const record = unpack(json)
    const known = articles[Number(number)]!
    render(<Correctable record={record} known={known} onChange={() => showTools(articles)} />, view)
    scrollTo(0, 0)
    if (ref !== undefined) document.getElementById(ref)?.scrollIntoView({ block: 'center' })
  }
  addEventListener('hashchange', follow)
  follow()
  showTools(articles)
}

function backLink(): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: '#', textContent: 'All articles' })
}

interface CorrectableProps {
  record: ArticleRecord
  known: Known
  onChange: () => void
}

/** An article with the corrections that the browser keeps. */
function Correctable({ record, known, onChange }: CorrectableProps) {
  const [corrections, setCorrections] = useState<readonly Correction[]>(() => loadCorrections(known))
  const onCorrect = (next: readonly Correction[]) => {
    setCorrections(next)
    saveCorrections(known, next)
    onChange()
  }
  return <ArticleApp record={record} corrections={corrections} onCorrect={onCorrect} />
}

function showTools(articles: readonly Known[]): void {
  const corrections = articles.flatMap(loadCorrections)
  const save = () => download('corrections.json', 'application/json', writeCorrections(corrections))
  render(<Tools corrections={corrections.length} onDownload={save} />, element('tools'))
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!
}
