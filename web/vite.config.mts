import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Lays a compressed copy beside each file, so that the server compresses nothing at run time. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!/\.(js|css|svg)$/.test(file.fileName)) continue;
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source: brotliCompressSync(source) });
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: gzipSync(source) });
        }
      },
    },
  };
}

/** Lists the questions that the page asks, by their SHA-256, for the server to know them. */
function operations(): Plugin {
  let list: Record<string, string> = {};
  return {
    name: 'operations',
    apply: 'build',
    transform: (code, id) => {
      if (!id.endsWith('/generated/operations.ts')) return;
      const texts = [...code.matchAll(/new TypedDocumentString\(`([^`]*)`/g)].map(([, text]) => text ?? '');
      const questions = texts.filter((text) => /^\s*query\b/.test(text));
      list = Object.fromEntries(questions.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: JSON.stringify(list, null, 1) });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [operations(), compressed()],
  // light-dark() and nesting are sent as they are written.
  build: {
    outDir: join(import.meta.dirname, '..', 'dist-web'),
    emptyOutDir: true,
    target: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
