import { useEffect, useRef, useState } from 'preact/hooks'
import { applyCorrections } from '../../src/corrections/apply-corrections.js'
import type { Correction } from '../../src/corrections/correction.js'
import { csv } from '../../src/formats/csv.js'
import { json } from '../../src/formats/json.js'
import type { ArticleRecord } from '../../src/formats/record.js'
import { loadCorrections, saveCorrections } from '../../src/report/client/corrections-store.js'
import { download } from '../../src/report/client/download.js'
import { fingerprint } from '../../src/report/model/fingerprint.js'
import { ArticleApp } from '../../src/report/view/article-app.js'

/** The records of an article in the report's own view, and the ways to take them along, corrections included. */
export function RecordView({ record, onBack }: { record: ArticleRecord; onBack: () => void }) {
  const known = { id: record.id, fingerprint: fingerprint(record.text) }
  const [corrections, setCorrections] = useState<readonly Correction[]>(() => loadCorrections(known))
  const [copied, setCopied] = useState('')
  const top = useRef<HTMLElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    top.current?.focus()
  }, [record])

  const corrected = () => applyCorrections(record, corrections)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(json(corrected()))
      setCopied('Copied')
    } catch {
      setCopied('The browser does not allow copying: download it')
    }
  }
  const onCorrect = (next: readonly Correction[]) => {
    setCorrections(next)
    saveCorrections(known, next)
    setCopied('')
  }
  return (
    <>
      <section class="actions" ref={top} tabIndex={-1} aria-label="Records">
        <button type="button" onClick={onBack}>
          Another article
        </button>
        <span class="spacer" />
        <span role="status">{copied}</span>
        <button type="button" onClick={copy}>
          Copy JSON
        </button>
        <button type="button" onClick={() => download('records.json', 'application/json', `${json(corrected())}\n`)}>
          Download JSON
        </button>
        <button type="button" onClick={() => download('quotes.csv', 'text/csv', csv([corrected()], { bom: true }))}>
          Download CSV
        </button>
      </section>
      <ArticleApp record={record} corrections={corrections} onCorrect={onCorrect} />
    </>
  )
}
