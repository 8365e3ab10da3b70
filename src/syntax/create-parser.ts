import type { Models } from '../models/models.js'
import { readSyntaxModel } from './parser/model.js'
import { createParserFrom, type Parser } from './syntax.js'

/**
 * Makes a parser from the models that ship with the library.
 *
 * @throws ModelError if the model is damaged
 */
export function createParser(models: Models): Parser {
  return createParserFrom(readSyntaxModel(models.get('syntax')))
}
