import { count } from '../model/glosses.js'

export interface ToolsProps {
  /** How many corrections a person has made. */
  corrections: number
  /** What became of the last file of corrections. */
  message?: string
  onDownload: () => void
  /** Absent: no corrections can be loaded. */
  onLoad?: () => void
}

/** What stands in the head of the page: the corrections, and the choice between light and dark. */
export function Tools({ corrections, message = '', onDownload, onLoad }: ToolsProps) {
  return (
    <>
      <span class="message" role="status">
        {message}
      </span>
      {corrections > 0 && (
        <button type="button" class="download" onClick={onDownload}>
          Download {count(corrections, 'correction')}
        </button>
      )}
      {onLoad !== undefined && (
        <button type="button" class="quiet" onClick={onLoad}>
          Load corrections
        </button>
      )}
      <button type="button" class="quiet" onClick={print}>
        Print
      </button>
      <button type="button" class="quiet" onClick={switchTheme}>
        Light or dark
      </button>
    </>
  )
}

function print(): void {
  window.print()
}

function switchTheme(): void {
  const { dataset } = document.documentElement
  const dark =
    dataset.theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : dataset.theme === 'dark'
  dataset.theme = dark ? 'light' : 'dark'
}
