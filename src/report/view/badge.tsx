import type { Voice } from '../model/voices.js'

/** The class that gives an element the colour of a speaker. */
export function voiceClass({ color }: Pick<Voice, 'color'>): string {
  return color === null ? 'v-none' : `v${color}`
}

/** The initials of a speaker, which stand wherever the colour does. */
export function Badge({ voice }: { voice: Voice }) {
  return (
    <span class={`badge ${voiceClass(voice)}`} aria-hidden="true">
      {voice.initials}
    </span>
  )
}
