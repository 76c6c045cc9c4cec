import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { api } from '../model/api/build';
import { enumWords } from '../model/sdl';
import { resolveFromAnswers } from './resolvers';

/** Where the SDL stands in the project. */
export const SDL_DIR = join(__dirname, '..', '..', 'schema', 'graphql');

/** The schema that is served: the SDL by domain, with the words of the enums and the resolvers. */
export function buildSchema(dir = SDL_DIR): GraphQLSchema {
  const files = readdirSync(dir).filter((file) => file.endsWith('.graphql'));
  const typeDefs = files.sort().map((file) => readFileSync(join(dir, file), 'utf8'));
  return resolveFromAnswers(makeExecutableSchema({ typeDefs, resolvers: enumWords(api()) }));
}
