import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, type GraphQLSchema, isEnumType, parse } from 'graphql';
import { api } from '../model/api/build';
import { enumWords } from '../model/sdl';
import { resolveFromAnswers } from './resolvers';

/** Where the SDL stands in the project. */
export const SDL_DIR = join(__dirname, '..', '..', 'schema', 'graphql');

/**
 * The schema that is served: the SDL by domain, with the words of the enums and the resolvers. That the SDL is valid
 * is for the tests to say: to look again would take a quarter of the time in which the service is made.
 */
export function buildSchema(typeDefs = readSdl()): GraphQLSchema {
  const document = parse(typeDefs.join('\n'), { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  return resolveFromAnswers(withWords(schema));
}

/** Lets the graph's own words stand for the values of enums. */
function withWords(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, words] of Object.entries(enumWords(api()))) {
    const type = schema.getType(name);
    if (!isEnumType(type)) continue;
    for (const value of type.getValues()) value.value = words[value.name];
  }
  return schema;
}

/** The SDL by domain, as it lies in files. */
export function readSdl(dir = SDL_DIR): string[] {
  const files = readdirSync(dir).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readFileSync(join(dir, file), 'utf8'));
}
