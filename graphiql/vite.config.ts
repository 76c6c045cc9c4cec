import { join } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  publicDir: join(import.meta.dirname, '..', 'web', 'public'),
  build: {
    outDir: join(import.meta.dirname, '..', 'dist-graphiql'),
    emptyOutDir: true,
    // The editor is large whatever one does, and is loaded from this machine.
    chunkSizeWarningLimit: 8000,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
