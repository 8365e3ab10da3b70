/**
 * What a terminal would obey rather than show: C0 and C1 controls but for tabs and line feeds, a carriage return that ends no
 * line, and the controls of bidirectional text, which let a text look like another.
 */
const OBEYED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g

/**
 * A text that is safe to print to a terminal: the escape sequences, controls and bidirectional controls in it are shown as
 * `\u001b` instead of being obeyed. Tabs and line ends stay.
 *
 * @example
 * forTerminal('\u001b[2Jgone') // '\\u001b[2Jgone'
 */
export function forTerminal(text: string): string {
  return text.replace(OBEYED, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What `paint.ts` writes: bold, dim, and colours that end again. Anybody may colour a line; nothing else is let through. */
const COLOURED = new RegExp(`\\u001b\\[(?:1|2|22|3[2-6]|39)m|${OBEYED.source}`, 'g')

/** {@link forTerminal} for output that may be in colours of our own. */
export function forTerminalInColour(text: string): string {
  return text.replace(COLOURED, (found) => (found.length > 1 ? found : forTerminal(found)))
}
