import type { Models } from '../models/models.js'
import { createGazetteer } from './gazetteer.js'
import { readNamesModel } from './model.js'
import type { NameTagger } from './name-span.js'
import { createTaggerFrom } from './tagger.js'
import { readWordClasses } from './word-classes.js'

/**
 * Makes a name tagger from the models that ship with the library.
 *
 * @throws ModelError if the models are damaged
 */
export function createNameTagger(models: Models): NameTagger {
  const classes = readWordClasses(models.get('word-classes'))
  return createTaggerFrom(readNamesModel(models.get('names')), classes, createGazetteer(models))
}
