/**
 * The parts that are used of what browsers, Node, Deno and Bun have in common, so that the types of the package hold in a
 * program that has none of their types: a `URL`, an `AbortSignal` and a `Cache` fit.
 */
export interface Address {
  readonly href: string
}

export interface Abort {
  readonly aborted: boolean
  readonly reason?: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** A `Cache` of the Cache API. */
export interface ModelCache {
  match(address: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer> } | undefined>
  // biome-ignore lint/suspicious/noExplicitAny: a Response, whose type is not everywhere
  put(address: string, response: any): Promise<unknown>
  delete(address: string): Promise<unknown>
}
