import { useState } from 'preact/hooks';
import { EditorMark, EditorSays, type Resting, type Saying } from '../../parts/mark';
import { Claim } from '../../parts/who';
import { count } from '../../parts/words';

/** How many claims are shown at once. */
const MOST = 6;

/** Who says it, in which words and where: each claim in full, or the editor's reason; else that nobody says it. */
export function ClaimsBehind({
  claims,
  editorial,
  within = false,
}: {
  claims: readonly Pick<Saying, 'slug'>[];
  editorial?: Resting['editorial'];
  /** whether the page is that of their proposition, and says itself what the claims would say again */
  within?: boolean;
}) {
  const [most, setMost] = useState(MOST);
  const rest = claims.length - most;
  return (
    <section class="of-thing who-says">
      <h2>Who speaks of it {claims.length > 0 && <span class="note">{count(claims.length, 'claim')}</span>}</h2>
      {editorial && (
        <p class="by-editor">
          <EditorMark {...editorial} /> <EditorSays by={editorial.by} />: {editorial.why}
        </p>
      )}
      {claims.length === 0 && !editorial && <p class="not-said">Not said: nobody in the article claims it.</p>}
      {claims.slice(0, most).map(({ slug }) => (
        <Claim key={slug} slug={slug} within={within} />
      ))}
      {rest > 0 && (
        <button type="button" class="button" onClick={() => setMost(claims.length)}>
          {count(rest, 'more claim', 'more claims')}
        </button>
      )}
    </section>
  );
}
