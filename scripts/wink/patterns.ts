import model from 'wink-eng-lite-web-model'

type Source = [pattern: string, flags: string, kind: number]

interface Model {
  core(): { trex: { ltc: Source[]; rtc: Source[]; helpers: Record<string, [pattern: string, flags: string]> } }
  pos(): { machines: string[] }
}

const { core, pos } = model as unknown as Model

/** What the library has of wink-nlp's model as text: the patterns that cut unknown words, and the rules that tag by neighbours. */
export function readWinkPatterns(): { wordPatterns: string; posMachines: string } {
  const { ltc, rtc, helpers } = core().trex
  const sides = [helpers.anyWithRP, helpers.anyWithLP, helpers.LPanyRP]
  return {
    wordPatterns: JSON.stringify({ whole: ltc, inside: rtc, sides }),
    posMachines: JSON.stringify(pos().machines),
  }
}
