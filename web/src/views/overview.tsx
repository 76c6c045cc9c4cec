import { useFrame } from '../parts/frame';
import { Empty, Failed, Skeleton } from '../parts/states';
import { useTitle } from '../parts/title';

/** An article at a glance. */
export default function Overview({ slug }: { slug: string }) {
  const { frame, error, since, loading, retry } = useFrame();
  useTitle(frame?.article.title);
  if (error?.code === 'UNKNOWN_SLUG') {
    return (
      <div class="page">
        <h1>There is no such article</h1>
        <Empty title={`Nothing is called “${slug}”`}>
          <p>{error.message}</p>
          <p>
            <a href="/">All articles</a>
          </p>
        </Empty>
      </div>
    );
  }
  return (
    <div class="page">
      <Failed answer={{ error, since, retry }} />
      {loading && <Skeleton rows={8} />}
      {frame && <h1>{frame.article.title}</h1>}
    </div>
  );
}
