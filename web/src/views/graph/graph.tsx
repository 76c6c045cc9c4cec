import { useEffect, useState } from 'preact/hooks';
import type { AskError } from '../../data/client';
import { useFrame } from '../../parts/frame';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useTitle } from '../../parts/title';
import { count, figure } from '../../parts/words';
import { Explorer } from './explorer';
import { type Loaded, load } from './load';
import type { Progress } from './progress';
import './graph.css';

/** From how many things on it takes so long that one is told how many have come. */
const MUCH = 400;

/** An article's graph: all of it, or what is near one thing. */
export default function GraphView({ slug }: { slug: string }) {
  const { frame } = useFrame();
  useTitle(frame && `Graph · ${frame.article.title}`);
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<AskError>();
  const [since, setSince] = useState<Date>();
  const [progress, setProgress] = useState<Progress>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    setError(undefined);
    setProgress(undefined);
    load(slug, (now) => !gone && setProgress(now)).then(
      (data) => {
        if (gone) return;
        setLoaded(data);
        setSince(new Date());
      },
      (failed: AskError) => !gone && setError(failed),
    );
    return () => {
      gone = true;
    };
  }, [slug, round]);
  return (
    <div class="graph-view">
      <h1 class="unseen">Graph{frame && ` of ${frame.article.title}`}</h1>
      {error && (
        <div class="graph-message">
          <Failed answer={{ error, since, retry: () => setRound(round + 1) }} />
        </div>
      )}
      {!loaded && !error && (
        <div class="graph-message">
          {progress && progress.of > MUCH && (
            <p class="note">
              {figure(progress.come)} of {count(progress.of, 'claim, event and party', 'claims, events and parties')}{' '}
              have come.
            </p>
          )}
          <Skeleton rows={6} label="Loading the graph" />
        </div>
      )}
      {loaded && loaded.graph.things.size === 0 && (
        <div class="graph-message">
          <Empty title="There is nothing to draw">
            <p>No event, party or concept of this article is in the graph, or there is no such article.</p>
            <p>
              <a href="/">All articles</a>
            </p>
          </Empty>
        </div>
      )}
      {loaded && loaded.graph.things.size > 0 && <Explorer key={slug} article={slug} loaded={loaded} />}
    </div>
  );
}
