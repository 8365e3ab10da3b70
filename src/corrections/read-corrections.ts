import { parseJson, typeError } from '../input-error.js'
import type { Correction } from './correction.js'

/** A file of corrections, as a report lets a person download it. */
export interface CorrectionsFile {
  readonly onrecord: 'corrections'
  readonly version: 1
  readonly corrections: readonly Correction[]
}

/** The text of a file of corrections. */
export function writeCorrections(corrections: readonly Correction[]): string {
  const file: CorrectionsFile = { onrecord: 'corrections', version: 1, corrections }
  return `${JSON.stringify(file, null, 2)}\n`
}

const SPEAKER_TYPES = ['person', 'organization', 'place', 'group', 'document', 'unknown']

/**
 * The corrections in the text of such a file.
 *
 * @throws SyntaxError with code CORRECTIONS_INVALID if it is not JSON
 * @throws TypeError with the same code if it is no file of corrections; the message names the field that is wrong
 */
export function readCorrections(text: string): readonly Correction[] {
  const file = parseJson(text, 'CORRECTIONS_INVALID')
  if (!isObject(file) || file.onrecord !== 'corrections')
    throw invalid('no file of corrections: "onrecord" must be "corrections"')
  if (file.version !== 1) throw invalid(`version must be 1, not ${JSON.stringify(file.version)}`)
  if (!Array.isArray(file.corrections)) throw invalid('corrections must be an array')
  file.corrections.forEach((correction, i) => {
    const wrong = wrongField(correction)
    if (wrong !== null) throw invalid(`corrections[${i}]${wrong}`)
  })
  return file.corrections as Correction[]
}

function invalid(message: string): TypeError {
  return typeError('CORRECTIONS_INVALID', message)
}

/** The path of the first field that is wrong, and what it must be. */
function wrongField(correction: unknown): string | null {
  if (!isObject(correction)) return ' must be an object'
  const { article, record, start, end, words, verdict } = correction
  if (typeof article !== 'string' && typeof article !== 'number') return '.article must be a string or a number'
  if (record !== 'quote' && record !== 'statement') return '.record must be "quote" or "statement"'
  if (!isOffset(start)) return '.start must be an offset'
  if (!isOffset(end)) return '.end must be an offset'
  if (typeof words !== 'string') return '.words must be a string'
  if (verdict === 'right' || verdict === 'struck') return null
  if (verdict !== 'speaker') return '.verdict must be "right", "speaker" or "struck"'
  return wrongSpeaker(correction.speaker)
}

function wrongSpeaker(speaker: unknown): string | null {
  if (speaker === null) return null
  if (!isObject(speaker)) return '.speaker must be an object or null'
  if (typeof speaker.name !== 'string' || speaker.name === '') return '.speaker.name must be a name'
  if (!SPEAKER_TYPES.includes(speaker.type as string)) return `.speaker.type must be one of ${SPEAKER_TYPES.join(', ')}`
  if (speaker.entity !== null && typeof speaker.entity !== 'string') return '.speaker.entity must be a string or null'
  return null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
