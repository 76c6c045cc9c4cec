import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents of what somebody asks of the API. */
function operations(documents: string, more = {}) {
  return {
    documents,
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
      ...more,
    },
  };
}

/**
 * TypeScript types for the whole API from the SDL, and for what the page, the tools of `parley mcp` and the client ask
 * from their operations; committed, so that a build needs no development dependencies.
 */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  generates: {
    'src/model/generated/api.ts': {
      plugins: ['typescript'],
      config: { enumsAsTypes: true, skipTypename: true, useTypeImports: true, immutableTypes: true },
    },
    'web/src/generated/operations.ts': operations('web/src/**/*.graphql'),
    'src/mcp/generated/operations.ts': operations('src/mcp/**/*.graphql', { inlineFragmentTypes: 'combine' }),
    'client/src/generated/operations.ts': operations('client/src/**/*.graphql'),
  },
};

export default config;
