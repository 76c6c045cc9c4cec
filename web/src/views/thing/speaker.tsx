import { useState } from 'preact/hooks';
import { useQuery, useWhole } from '../../data/use-query';
import { UtterancesDocument, type UtterancesQuery } from '../../generated/operations';
import { Marks } from '../../parts/mark';
import { articlePath, thingPath } from '../../parts/place';
import { Quote } from '../../parts/quote';
import { Load } from '../../parts/states';
import { count } from '../../parts/words';

/** How many claims are shown at once. */
const MOST = 10;

/** What somebody says: how many claims, the first of them with their words, and where all of them are shown. */
export function WhatSpeakerSays({ speaker }: { speaker: string }) {
  const [all, setAll] = useState(false);
  const some = useQuery(UtterancesDocument, { speaker, first: MOST });
  const whole = useWhole(UtterancesDocument, all ? { speaker, first: 100 } : undefined);
  return (
    <Load answer={whole.data ? whole : some}>
      {({ claims }) =>
        claims.totalCount > 0 && (
          <section class="of-thing says">
            <h2>
              What this speaker says <span class="note">{count(claims.totalCount, 'claim')}</span>
            </h2>
            <ul class="rows">
              {claims.nodes.map((claim) => (
                <Said key={claim.slug} claim={claim} />
              ))}
            </ul>
            {claims.totalCount > claims.nodes.length && (
              <button type="button" class="button" disabled={whole.loading} onClick={() => setAll(true)}>
                All {count(claims.totalCount, 'claim')}
              </button>
            )}
            <Elsewhere claims={claims} speaker={speaker} />
          </section>
        )
      }
    </Load>
  );
}

function Said({ claim }: { claim: UtterancesQuery['claims']['nodes'][number] }) {
  const [passage] = claim.passages;
  return (
    <li>
      <span>
        <a href={thingPath(claim.proposition?.slug ?? claim.slug)}>{claim.proposition?.text}</a> <Marks on={[claim]} />
      </span>
      {passage && <Quote text={passage.quote} inTranslation={passage.inTranslation} />}
    </li>
  );
}

/** Where an article shows all that this speaker says: drawn, without the others, and as an argument. */
function Elsewhere({ claims, speaker }: { claims: UtterancesQuery['claims']; speaker: string }) {
  return (
    <ul class="elsewhere note">
      {claims.facets.article.map(({ value: { slug, title, claims }, count: here }) => {
        const others = claims.facets.speaker.filter(({ value }) => value.slug !== speaker);
        const off = [...others.map(({ value }) => `speaker:${value.slug}`), 'speaker:editor'].join();
        return (
          <li key={slug}>
            {count(here, 'claim')} in {title}: <a href={`${articlePath(slug, 'graph')}?off=${off}`}>all in the graph</a>
            , <a href={`${articlePath(slug, 'argument')}?speaker=${speaker}`}>what is argued from what</a>
          </li>
        );
      })}
    </ul>
  );
}
