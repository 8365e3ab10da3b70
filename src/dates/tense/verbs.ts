/** Words that put a clause ahead of the writer. */
export const FUTURE = new Set(
  "will 'll won't shall would upcoming forthcoming scheduled due expected planned slated".split(' '),
)

/** The auxiliaries of the present. */
export const PRESENT = new Set("is are am has have 've".split(' '))
