import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { FrameProvider } from './parts/frame';
import { LiveRegion } from './parts/live';
import { articleIn } from './parts/place';
import { Shell } from './parts/shell';
import { Empty } from './parts/states';
import { WhoProvider } from './parts/who-state';
import { VIEWS } from './views';
import { Articles } from './views/articles';
import { Nowhere } from './views/nowhere';
import { Thing } from './views/thing';

/** The addresses that are the page's; the others are the server's. */
const OURS = /^\/(?!graphql|graphiql|health|browser|assets)/;

/** The whole page. */
export function App() {
  return (
    <LocationProvider scope={OURS}>
      <LiveRegion>
        <Framed />
      </LiveRegion>
    </LocationProvider>
  );
}

function Framed() {
  const { path } = useLocation();
  const [broken, setBroken] = useState<string>();
  useEffect(() => setBroken(undefined), [path]);
  return (
    <FrameProvider slug={articleIn(path)}>
      <WhoProvider>
        <Shell>
          {broken && (
            <Empty title="This view has failed">
              <p>{broken}</p>
            </Empty>
          )}
          <ErrorBoundary onError={(error) => setBroken(error.message)}>
            <Router>
              <Route path="/" component={Articles} />
              <Route path="/id/:slug" component={Thing} />
              {VIEWS.map(({ route, component }) => (
                <Route key={route} path={route} component={component as FunctionComponent} />
              ))}
              <Route default component={Nowhere} />
            </Router>
          </ErrorBoundary>
        </Shell>
      </WhoProvider>
    </FrameProvider>
  );
}
