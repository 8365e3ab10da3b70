import type { Resolution } from '../src/coreference/resolution.js'
import { createResolver, type ResolverOptions } from '../src/coreference/resolve-entities.js'
import { createNameTagger } from '../src/names/tag-names.js'
import { shippedModels } from '../src/node/shipped-models.js'
import { findQuotedSpans } from '../src/quotations/find-quoted-spans.js'
import type { QuotedSpan } from '../src/quotations/quoted-span.js'
import { createParser } from '../src/syntax/create-parser.js'
import type { Syntax } from '../src/syntax/syntax.js'
import type { Document } from '../src/text/document.js'
import { createReader } from '../src/text/read.js'

const models = shippedModels()
const read = createReader(models)
const tagNames = createNameTagger(models)
const parse = createParser(models)
const resolveEntities = createResolver(models)

/** What the speakers are found from: for training, and for measuring the stages before them. */
export interface ResolvedText {
  readonly document: Document
  readonly syntax: Syntax
  readonly quotedSpans: readonly QuotedSpan[]
  readonly resolution: Resolution
}

export function resolveText(text: string, options?: ResolverOptions): ResolvedText {
  return readForResolving(text)(options)
}

/** Reads a text once, to resolve it with several options. */
export function readForResolving(text: string): (options?: ResolverOptions) => ResolvedText {
  const document = read(text)
  const quotedSpans = findQuotedSpans(document)
  const syntax = parse(document)
  const names = tagNames(document)
  return (options) => {
    return { document, syntax, quotedSpans, resolution: resolveEntities(document, names, quotedSpans, syntax, options) }
  }
}
