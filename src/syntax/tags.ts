/** The parts of speech of the parser, in the order of the model: those of the Penn Treebank, the rare ones merged. */
export const TAGS = [
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PRP',
  'PRP$',
  'WP',
  'WDT',
  'WRB',
  'DT',
  'PDT',
  'EX',
  'JJ',
  'JJR',
  'JJS',
  'CD',
  'RB',
  'RBR',
  'RBS',
  'IN',
  'TO',
  'RP',
  'CC',
  'MD',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'POS',
  '.',
  ',',
  ':',
  '``',
  "''",
  '-LRB-',
  '-RRB-',
  'HYPH',
  '$',
  'X',
] as const

export type Tag = (typeof TAGS)[number]

/** What the Penn Treebank's other tags are counted with. */
export const MERGED_TAGS: Readonly<Record<string, Tag>> = { WP$: 'PRP$' }

/** The number of each tag. */
export const tagNumbers: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]))

export const OTHER_TAG = TAGS.length - 1
