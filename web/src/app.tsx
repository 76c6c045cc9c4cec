import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { FrameProvider, useFrame } from './parts/frame';
import { LiveRegion } from './parts/live';
import { articleIn } from './parts/place';
import { Shell } from './parts/shell';
import { Empty } from './parts/states';
import { WhoProvider } from './parts/who-state';
import { OTHER_VIEWS, VIEWS } from './views';
import { Articles, NoArticle } from './views/articles';
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
  const article = articleIn(path);
  const [broken, setBroken] = useState<string>();
  useEffect(() => setBroken(undefined), [path]);
  return (
    <FrameProvider slug={article}>
      <WhoProvider>
        <Shell>
          {broken && (
            <Empty title="This view has failed">
              <p>{broken}</p>
            </Empty>
          )}
          <ErrorBoundary onError={(error) => setBroken(error.message)}>
            <View article={article} />
          </ErrorBoundary>
        </Shell>
      </WhoProvider>
    </FrameProvider>
  );
}

function View({ article }: { article: string | undefined }) {
  const { unknown } = useFrame();
  if (unknown && article !== undefined) return <NoArticle slug={article} />;
  return (
    <Router>
      <Route path="/" component={Articles} />
      <Route path="/id/:slug" component={Thing} />
      {VIEWS.flatMap(({ route, routeOfArticle, component }) =>
        [route, ...(routeOfArticle ? [routeOfArticle] : [])].map((path) => (
          <Route key={path} path={path} component={component as FunctionComponent} />
        )),
      )}
      {OTHER_VIEWS.map(({ route, component }) => (
        <Route key={route} path={route} component={component as FunctionComponent} />
      ))}
      <Route default component={Nowhere} />
    </Router>
  );
}
