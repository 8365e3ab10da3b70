import { names, wordClasses } from '../generated/models.js'
import { decodeBase64 } from '../model-file.js'
import { readNamesModel } from './model.js'
import type { NameTagger } from './name-span.js'
import { createTaggerFrom } from './tagger.js'
import { readWordClasses } from './word-classes.js'

/**
 * Makes a name tagger from the models that ship with the library.
 *
 * @throws ModelError if the models are damaged
 */
export function createNameTagger(): NameTagger {
  return createTaggerFrom(readNamesModel(decodeBase64(names)), readWordClasses(decodeBase64(wordClasses)))
}
