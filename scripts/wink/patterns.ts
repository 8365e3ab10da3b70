import model from 'wink-eng-lite-web-model'

type Source = [pattern: string, flags: string, kind: number]

interface Model {
  core(): { trex: { ltc: Source[]; rtc: Source[]; helpers: Record<string, [pattern: string, flags: string]> } }
  pos(): { machines: string[] }
}

/** What the library has of wink-nlp's model as text: the patterns that cut unknown words, and the rules that tag by neighbours. */
export function readWinkPatterns(): Record<string, { type: string; value: unknown }> {
  const { core, pos } = model as unknown as Model
  const { ltc, rtc, helpers } = core().trex
  const sides = [helpers.anyWithRP, helpers.anyWithLP, helpers.LPanyRP]
  return {
    wordPatterns: { type: 'readonly (readonly [string, string, number])[]', value: ltc },
    recursivePatterns: { type: 'readonly (readonly [string, string, number])[]', value: rtc },
    sidePatterns: { type: 'readonly (readonly [string, string])[]', value: sides },
    posMachines: { type: 'readonly string[]', value: pos().machines },
  }
}
