/** The same generated texts in every run, so that a failure stays found: `npm run fuzz` looks for new ones. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) })
