import { useEffect, useState } from 'preact/hooks';
import type { AskError } from '../../data/client';
import { useFrame } from '../../parts/frame';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useTitle } from '../../parts/title';
import { Explorer } from './explorer';
import { type Loaded, load } from './load';
import './graph.css';

/** An article's graph: all of it, or what is near one thing. */
export default function GraphView({ slug }: { slug: string }) {
  const { frame } = useFrame();
  useTitle(frame && `Graph · ${frame.article.title}`);
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<AskError>();
  const [since, setSince] = useState<Date>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    setError(undefined);
    load(slug).then(
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
