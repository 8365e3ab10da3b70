import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ArticleRecord } from '../../src/formats/record.js'
import { Tools } from '../../src/report/client/tools.js'
import { AccuracyNote } from './accuracy-note.js'
import { acceptDrops } from './drops.js'
import { EntryForm } from './entry-form.js'
import { RecordView } from './record-view.js'
import { createRecorder } from './recorder.js'
import type { Source } from './source.js'

/** The page: an article comes in, its records come out. */
export function App() {
  const recorder = useMemo(createRecorder, [])
  const [record, setRecord] = useState<ArticleRecord | null>(null)
  const [status, setStatus] = useState('')
  const [busy, setBusy] = useState(false)
  // Whatever was asked for last is shown, also if something before it takes longer.
  const latest = useRef(0)

  const onSource = async (source: Promise<Source>) => {
    const turn = ++latest.current
    setBusy(true)
    setStatus('Reading. The first article waits for the models to load.')
    try {
      const next = await recorder(await source)
      if (turn === latest.current) setRecord(next)
      setStatus('')
    } catch (error) {
      setStatus(`That did not work: ${(error as Error).message}`)
    } finally {
      if (turn === latest.current) setBusy(false)
    }
  }
  useEffect(() => acceptDrops(onSource), [])

  return (
    <>
      <header class="masthead">
        <p class="wordmark">On record</p>
        <div id="tools">
          <Tools corrections={0} onDownload={() => {}} />
        </div>
      </header>
      <main>
        {record === null ? (
          <div class="start">
            <div class="intro">
              <h1>Who said what?</h1>
              <p>
                Paste a news article and see it on record: every quotation with the person who said it, every name,
                place and date.
              </p>
            </div>
            <EntryForm status={status} busy={busy} onSource={onSource} />
          </div>
        ) : (
          <RecordView key={record.text} record={record} onBack={() => setRecord(null)} />
        )}
        <AccuracyNote />
      </main>
    </>
  )
}
