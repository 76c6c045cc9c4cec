import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { exampleTabs } from './questions';

const place = document.getElementById('graphiql');
if (place) {
  createRoot(place).render(
    createElement(GraphiQL, {
      fetcher: createGraphiQLFetcher({ url: '/graphql' }),
      defaultTabs: exampleTabs(),
      visiblePlugin: DOC_EXPLORER_PLUGIN,
      plugins: [explorerPlugin()],
      shouldPersistHeaders: false,
    }),
  );
}
