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
export function buildSchema(typeDefs = readSdl()): GraphQLSchema {
  return resolveFromAnswers(makeExecutableSchema({ typeDefs, resolvers: enumWords(api()) }));
}

/** The SDL by domain, as it lies in files. */
export function readSdl(dir = SDL_DIR): string[] {
  const files = readdirSync(dir).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readFileSync(join(dir, file), 'utf8'));
}
