import type { Resolution } from '../../../coreference/resolution.js'
import { workNouns } from '../../../language/en/work-nouns.js'
import type { Document } from '../../../text/document.js'
import type { Barrier } from '../../contents/phrase.js'
import type { Scene } from '../../contents/quotation-context.js'
import { verbAt } from '../../cues/verbs.js'
import type { FeatureSet } from '../ranker.js'

/** What the marks of an article share. */
export interface MarkStage {
  readonly document: Document
  readonly quoted: Barrier
  /** Where the first words of the utterances stand in the article, by the word in lower case. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** Behind which token the name ends that begins at a token. */
  readonly nameEnds: ReadonlyMap<number, number>
}

/** Words up to this number are looked for elsewhere in the article. */
const SHORT = 5

/** What tells marks that quote somebody from those of titles, terms and scare quotes, beside the scene's features. */
export function markFeatures(stage: MarkStage, scene: Scene, before: Scene | undefined): FeatureSet {
  const { document } = stage
  const { tokens } = document
  const first = scene.utterance.parts[0]!
  const last = scene.utterance.parts.at(-1)!
  const features = [
    `report in sentence ${reportInSentence(stage, scene)}`,
    `frame ${frame(document, scene)}`,
    `neighbour ${neighbour(document, scene, before)}`,
  ]
  if (workNouns.has(tokens[scene.behind]?.lower ?? '')) features.push('work behind')
  const words = last.to - first.from
  if (words <= SHORT) {
    features.push(`last word ${tokens[last.to - 1]!.pos}`, `elsewhere ${elsewhere(stage, first.from, last.to)}`)
    if (words === 1) features.push(`one word ${tokens[first.from]!.pos}`)
    if ((stage.nameEnds.get(first.from) ?? 0) >= last.to) features.push('is name')
  }
  if (scene.paragraphStart === 0) features.push('headline')
  return features
}

export function markStage(
  document: Document,
  { references }: Resolution,
  scenes: readonly Scene[],
  quoted: Barrier,
): MarkStage {
  const { tokens } = document
  const places = new Map<string, number[]>()
  for (const { utterance } of scenes) {
    const from = utterance.parts[0]!.from
    if (utterance.parts.at(-1)!.to - from <= SHORT) places.set(tokens[from]!.lower, [])
  }
  for (let i = 0; places.size > 0 && i < tokens.length; i++) places.get(tokens[i]!.lower)?.push(i)
  const nameEnds = new Map<number, number>()
  for (const { form, from, to } of references) if (form === 'name') nameEnds.set(from, to)
  return { document, quoted, places, nameEnds }
}

/** How many places of the same first word are compared. */
const PLACES = 100

/** How far from the marks the sentence is read, in tokens. */
const REACH = 40

/** The classes of reporting verbs, from those that may report nothing to the plainest. */
const STRENGTH = ['none', 'think', 'label', 'speech', 'tell', 'say'] as const

/** The plainest reporting verb in the sentence, outside of the marks. */
function reportInSentence(
  { document, quoted }: MarkStage,
  { sentenceStart, sentenceEnd, open, behind }: Scene,
): string {
  let strongest = 0
  const look = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const verb = quoted(i) ? null : verbAt(document.tokens, i)
      if (verb !== null && verb.class !== 'other') strongest = Math.max(strongest, STRENGTH.indexOf(verb.class))
    }
  }
  look(Math.max(sentenceStart, open - REACH), open)
  look(behind, Math.min(sentenceEnd, behind + REACH))
  return STRENGTH[strongest]!
}

/** The parts of speech beside the marks: "the “binary choice” framework" is DET NOUN. */
function frame({ tokens }: Document, { open, behind, sentenceStart, sentenceEnd }: Scene): string {
  const before = open > sentenceStart ? tokens[open - 1]!.pos : 'START'
  const after = behind < sentenceEnd ? tokens[behind]!.pos : 'END'
  return `${before} ${after}`
}

/** Whether the marks before stand in the same sentence, and how near. */
function neighbour({ tokens }: Document, scene: Scene, before: Scene | undefined): string {
  if (before === undefined || before.behind <= scene.sentenceStart) return 'none'
  const between = scene.open - before.behind
  if (between > 3) return 'same sentence'
  const joins = between > 0 ? tokens[scene.open - 1]!.lower : ''
  return `beside ${joins === ',' || joins === 'and' || joins === 'or' ? joins : 'other'}`
}

/** Whether the same words stand elsewhere in the article, in marks or without. */
function elsewhere({ document: { tokens }, quoted, places }: MarkStage, from: number, to: number): string {
  let inMarks = false
  for (const place of (places.get(tokens[from]!.lower) ?? []).slice(0, PLACES)) {
    if (place === from || !isSame(place)) continue
    if (!quoted(place)) return 'without marks'
    inMarks = true
  }
  return inMarks ? 'in marks' : 'no'

  function isSame(place: number): boolean {
    for (let i = 0; i < to - from; i++) if (tokens[place + i]?.lower !== tokens[from + i]!.lower) return false
    return true
  }
}
