/**
 * The labels of dependencies, in the order of the model: those of ClearNLP, the rare ones merged into others
 * (see {@link MERGED}). `root` is the main verb of a sentence; a sentence may have several.
 */
export const LABELS = [
  'root',
  'nsubj',
  'nsubjpass',
  'csubj',
  'expl',
  'dobj',
  'dative',
  'agent',
  'attr',
  'ccomp',
  'xcomp',
  'advcl',
  'relcl',
  'acl',
  'parataxis',
  'appos',
  'conj',
  'cc',
  'prep',
  'pobj',
  'pcomp',
  'poss',
  'case',
  'det',
  'amod',
  'compound',
  'nummod',
  'aux',
  'auxpass',
  'mark',
  'neg',
  'advmod',
  'npadvmod',
  'prt',
  'punct',
  'dep',
] as const

export type Label = (typeof LABELS)[number]

/** What ClearNLP's other labels are counted with. */
export const MERGED: Readonly<Record<string, Label>> = {
  ROOT: 'root',
  csubjpass: 'csubj',
  acomp: 'attr',
  oprd: 'xcomp',
  quantmod: 'advmod',
  nmod: 'compound',
  predet: 'det',
  preconj: 'cc',
  intj: 'dep',
  meta: 'dep',
}

/** The number of each label. */
export const labelNumbers: ReadonlyMap<string, number> = new Map(LABELS.map((label, i) => [label, i]))

export const ROOT_LABEL = 0
