import type { CodegenConfig } from '@graphql-codegen/cli';

/** TypeScript types for the whole API, from the SDL; committed, so that a build needs no development dependencies. */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  generates: {
    'src/model/generated/api.ts': {
      plugins: ['typescript'],
      config: { enumsAsTypes: true, skipTypename: true, useTypeImports: true, immutableTypes: true },
    },
  },
};

export default config;
