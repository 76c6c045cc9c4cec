import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * TypeScript types for the whole API from the SDL, and for what the page asks from its operations; committed, so that a
 * build needs no development dependencies.
 */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  generates: {
    'src/model/generated/api.ts': {
      plugins: ['typescript'],
      config: { enumsAsTypes: true, skipTypename: true, useTypeImports: true, immutableTypes: true },
    },
    'web/src/generated/operations.ts': {
      documents: 'web/src/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        dedupeFragments: true,
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        pureMagicComment: true,
      },
    },
  },
};

export default config;
