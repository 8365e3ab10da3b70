import { hydrate, render } from 'preact'
import { useState } from 'preact/hooks'
import type { Correction } from '../../corrections/correction.js'
import { readCorrections, writeCorrections } from '../../corrections/read-corrections.js'
import type { ArticleRecord } from '../../formats/record.js'
import type { SearchData } from '../corpus/search-data.js'
import { mergeCorrections, shareOut } from '../interaction/merge-corrections.js'
import { fingerprint } from '../model/fingerprint.js'
import { count } from '../model/glosses.js'
import { unpack } from '../pack.js'
import { ArticleApp } from '../view/article-app.js'
import { chooseFile } from './choose-file.js'
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
  const tools = showTools([known], () => {
    render(null, element('article'))
    render(view(), element('article'))
  })
  const view = () => <Correctable record={record} known={known} onChange={tools} />
  hydrate(view(), element('article'))
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
    render(<Correctable record={record} known={known} onChange={tools} />, view)
    scrollTo(0, 0)
    if (ref !== undefined) document.getElementById(ref)?.scrollIntoView({ block: 'center' })
  }
  const tools = showTools(articles, follow)
  addEventListener('hashchange', follow)
  follow()
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

/**
 * Shows the tools of a page.
 *
 * @param refresh shows the articles with the corrections that were loaded
 * @returns what to call when a correction was made
 */
function showTools(articles: readonly Known[], refresh: () => void): () => void {
  const show = (message = '') => {
    const corrections = articles.flatMap(loadCorrections)
    const save = () => download('corrections.json', 'application/json', writeCorrections(corrections))
    const load = () =>
      chooseFile('.json', (text) => {
        const outcome = takeCorrections(text, articles)
        refresh()
        show(outcome)
      })
    const tools = <Tools corrections={corrections.length} message={message} onDownload={save} onLoad={load} />
    render(tools, element('tools'))
  }
  show()
  return show
}

/** Keeps the corrections of a file beside those that are kept already, and tells what became of them. */
function takeCorrections(text: string, articles: readonly Known[]): string {
  try {
    const corrections = readCorrections(text)
    const { shares, others } = shareOut(corrections, articles)
    for (const [article, own] of shares) saveCorrections(article, mergeCorrections(loadCorrections(article), own))
    const loaded = `${count(corrections.length - others, 'correction')} loaded`
    return others === 0 ? loaded : `${loaded}, ${others} of other articles left out`
  } catch (error) {
    return error instanceof SyntaxError ? 'The file is no JSON' : `The file has ${(error as Error).message}`
  }
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!
}
