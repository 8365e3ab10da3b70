import { render } from 'preact'
import { App } from './app.js'

render(<App />, document.body)

// Only a page from a server that the browser trusts may keep itself for later; any other works as long as it is online.
navigator.serviceWorker?.register('service-worker.js').catch(() => {})
