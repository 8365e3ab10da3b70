/** The characters that Windows-1252 has at the bytes 0x80 to 0x9f, where Latin-1 has controls. */
export const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const CONTROLS = /[\u0080-\u009f]/g

/** Whether a label of the Encoding Standard means Windows-1252, as "latin1" and "ascii" do. */
export function isWindows1252(label: string): boolean {
  return new TextDecoder(label).encoding === 'windows-1252'
}

/** The characters of Windows-1252 in what was decoded as Latin-1: some releases of Node take one for the other. */
export function fromLatin1(text: string): string {
  return text.replace(CONTROLS, (control) => HIGH[control.charCodeAt(0) - 0x80]!)
}
