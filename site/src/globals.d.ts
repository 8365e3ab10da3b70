/** Put in by site/build.ts. */
declare const FIGURES: import('../figures.js').Figures
declare const FILES: readonly string[]
declare const VERSION: string

declare module '*.txt' {
  const text: string
  export default text
}
