import { useState } from 'preact/hooks'
import { EXAMPLES } from './examples.js'
import { readFile, readPasted, type Source } from './source.js'

export interface EntryFormProps {
  /** What is going on, or went wrong; empty for nothing. */
  status: string
  busy: boolean
  onSource: (source: Promise<Source>) => void
}

/** Where an article comes in: pasted, from a file, or one of the examples. */
export function EntryForm({ status, busy, onSource }: EntryFormProps) {
  const [text, setText] = useState('')
  const [published, setPublished] = useState('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onSource(readPasted(text).then((source) => ({ ...source, published: published || source.published })))
  }
  return (
    <form class="entry" onSubmit={submit}>
      <label for="article-text">Paste a news article, or drop a text or a saved page anywhere</label>
      <textarea
        id="article-text"
        rows={11}
        value={text}
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="entry-row">
        <button type="submit" class="primary" disabled={busy}>
          Put it on record
        </button>
        <FileButton onSource={onSource} />
        <label class="published">
          Published on <span class="optional">(optional)</span>
          <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
        </label>
      </div>
      <p role="status" class="status">
        {status}
      </p>
      <fieldset class="examples">
        <legend>Or take one of ours, all made up:</legend>
        {EXAMPLES.map((example) => (
          <button key={example.id} type="button" disabled={busy} onClick={() => onSource(Promise.resolve(example))}>
            {example.label}
          </button>
        ))}
      </fieldset>
    </form>
  )
}

function FileButton({ onSource }: Pick<EntryFormProps, 'onSource'>) {
  return (
    <label class="file">
      Open a file
      <input
        type="file"
        class="hidden"
        accept=".txt,.md,.html,.htm,text/*"
        onChange={({ currentTarget: { files } }) => {
          if (files?.[0]) onSource(readFile(files[0]))
        }}
      />
    </label>
  )
}
