export { applyCorrections, staleCorrections } from './apply-corrections.js'
export type { CorrectedSpeaker, Correction, Target } from './correction.js'
export type { IdentifiedArticle } from './match-corrections.js'
export { type CorrectionsFile, readCorrections, writeCorrections } from './read-corrections.js'
