/** The figures of the other systems, as `npm run evaluate:peers -- --write` keeps them for the README. */
export interface PeerFigures {
  readonly systems: readonly PeerSystem[]
  /** F1 in percent by system, then by file and measure: "ww-dev: person". */
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Of one processor, on the articles of quotes-dev, the start not counted; our own on the same machine among them. */
  readonly wordsPerSecond: Readonly<Record<string, number>>
}

export interface PeerSystem {
  readonly name: string
  readonly versions: string
  readonly options: string
}
