import fc from 'fast-check'
import { openLists } from '../src/models/open-lists.js'
import { models } from './models.js'

// The same generated texts in every run, so that a failure stays found: `npm run fuzz` looks for new ones.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) })

// Some tests ask of single words, for which no models are opened.
openLists(models)
