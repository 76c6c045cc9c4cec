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
import { fetchWithToken } from '../../web/src/data/token';
import { exampleTabs } from './questions';

const place = document.getElementById('graphiql');
if (place) {
  const tabs = exampleTabs();
  // GraphiQL takes the first tab's query from the tabs, and its variables from here, or from the last visit.
  const visited = localStorage.getItem('graphiql:tabState') !== null;
  createRoot(place).render(
    createElement(GraphiQL, {
      fetcher: createGraphiQLFetcher({ url: '/graphql', fetch: fetchWithToken }),
      defaultTabs: tabs,
      initialVariables: visited ? undefined : tabs[0]?.variables,
      defaultEditorToolsVisibility: 'variables',
      visiblePlugin: DOC_EXPLORER_PLUGIN,
      plugins: [explorerPlugin()],
      shouldPersistHeaders: false,
    }),
  );
}
