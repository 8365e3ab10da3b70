import { documentNouns } from '../../generated/lists.js'
import { parseList } from './lists.js'
import { plural } from './plural.js'
import { quickSet, type WordTable } from './quick-lists.js'
import { shippedList, shippedTable } from './shipped-lists.js'
import { sourceNouns } from './source-nouns.js'
import { parseSynonyms } from './synonyms.js'
import { verbForms } from './verb-forms.js'

const synonyms = parseSynonyms(documentNouns)
const singulars = new Map([...synonyms.keys()].map((noun) => [plural(noun), noun]))

/** Nouns that any document may be called by. */
const ANY = new Set(['document', 'text', 'filing'])

/** Whether the word in lower case names a document: "letter", "tweets". */
export function isDocument(lower: string): boolean {
  return documents.has(lower)
}

/** Whether what was introduced by one noun may be called by another: "an email" is later "the message". */
export function mayBeSameDocument(introduced: string, later: string): boolean {
  const [first, second] = [singular(introduced), singular(later)]
  if (first === second || synonyms.get(first)?.has(second)) return true
  return (ANY.has(first) && !isSite(second)) || (ANY.has(second) && !isSite(first))
}

const PLATFORMS = new Set(
  'facebook instagram linkedin reddit snapchat substack telegram threads tiktok twitter wechat weibo whatsapp x youtube'.split(
    ' ',
  ),
)

/** Whether a name before the noun only says where it was put: "a Facebook post"; not "a Facebook statement". */
export function isPlatform(name: string, noun: string): boolean {
  return PLATFORMS.has(name) && (synonyms.get('post')!.has(singular(noun)) || isSite(singular(noun)))
}

function isSite(noun: string): boolean {
  return synonyms.get('website')!.has(noun)
}

function singular(lower: string): string {
  return singulars.get(lower) ?? (lower === 'documents' ? 'document' : lower)
}

/** The verbs of making documents by each of their forms, with the documents that they make by themselves ("sued": lawsuit). */
export const makingVerbs: WordTable<ReadonlySet<string>> = shippedTable(indexForms)

function indexForms(): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>()
  for (const line of parseList(shippedList('makingVerbs'))) {
    const [verb, nouns] = line.split('\t') as [string, string?]
    for (const form of verbForms(verb)) index.set(form, new Set(nouns?.split(', ')))
  }
  return index
}

/** Every noun that names a document. */
export const documentNames: ReadonlySet<string> = new Set(
  [...sourceNouns.keys(), ...synonyms.keys(), ...singulars.keys(), 'documents'].filter(
    (noun) => sourceNouns.get(noun) === 'document' || synonyms.has(singular(noun)),
  ),
)

const documents = quickSet(documentNames)
