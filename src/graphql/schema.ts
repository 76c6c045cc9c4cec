import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { api } from '../model/api/build';
import { enumWords } from '../model/sdl';
import { resolvers } from './resolvers';

/** Where the SDL stands in the project. */
export const SDL_DIR = join(__dirname, '..', '..', 'schema', 'graphql');

/** The schema that is served: the SDL by domain, with the resolvers and the words of the enums. */
export function buildSchema(): GraphQLSchema {
  const files = readdirSync(SDL_DIR).filter((file) => file.endsWith('.graphql'));
  const typeDefs = files.map((file) => readFileSync(join(SDL_DIR, file), 'utf8'));
  return makeExecutableSchema({ typeDefs, resolvers: [resolvers(), enumWords(api())] });
}
