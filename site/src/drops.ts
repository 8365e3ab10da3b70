import { readFile, readPasted, type Source } from './source.js'

/** A file or a piece of text may be dropped anywhere on the page. Returns a function that ends it. */
export function acceptDrops(onSource: (source: Promise<Source>) => void): () => void {
  const over = (event: DragEvent) => {
    event.preventDefault()
    document.body.classList.add('dropping')
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping')
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    document.body.classList.remove('dropping')
    const file = event.dataTransfer?.files[0]
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if (file !== undefined) onSource(readFile(file))
    else if (text !== '') onSource(readPasted(text))
  }
  const listeners = [
    ['dragover', over],
    ['dragleave', leave],
    ['drop', drop],
  ] as const
  for (const [type, listener] of listeners) document.addEventListener(type, listener)
  return () => {
    for (const [type, listener] of listeners) document.removeEventListener(type, listener)
  }
}
