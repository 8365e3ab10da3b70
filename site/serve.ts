/** Serves the page to try onrecord on this machine. */
import { context } from 'esbuild'
import { SITE_DIST } from './build.js'

const { serve } = await context({})
const { port } = await serve({ servedir: SITE_DIST, host: '127.0.0.1', port: 8000 })
console.log(`http://127.0.0.1:${port}/`)
