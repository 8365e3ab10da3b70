/** Sums of weights by the hashes of features: a model as it is used, or as it is trained. */
export interface Scorer {
  /** Adds to `sums` the weights of the first `count` features. */
  add(features: Int32Array, count: number, sums: Int32Array): void
}
