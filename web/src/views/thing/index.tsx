import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query';
import { ThingDocument, type ThingQuery } from '../../generated/operations';
import { useKeys } from '../../parts/keys';
import { Marks, type Resting } from '../../parts/mark';
import { Permalink } from '../../parts/permalink';
import { articlePath, thingPath } from '../../parts/place';
import { Empty, Load } from '../../parts/states';
import { TakeFile } from '../../parts/take';
import { useTitle } from '../../parts/title';
import { Claim } from '../../parts/who';
import { count, RULE, standingWord } from '../../parts/words';
import { ClaimsBehind } from './claims';
import { AboutElement } from './element';
import { AboutProposition } from './proposition';
import { WhatSpeakerSays } from './speaker';
import '../../parts/pill.css';
import './thing.css';

type Entity = NonNullable<ThingQuery['entity']>;

/** Anything in the graph by its slug: what it is, who says it, and what is said of it. */
export function Thing({ slug }: { slug: string }) {
  const answer = useQuery(ThingDocument, { slug });
  const known = answer.data?.entity;
  // The window's title stands alone in a list of tabs: what is denied must not read there as if it were so.
  useTitle(known ? [known.name, howItStands(known)].filter(Boolean).join(' – ') : undefined);
  if (answer.error?.code === 'UNKNOWN_ID' || answer.data?.entity === null) {
    return (
      <div class="page">
        <h1>Nothing has this link</h1>
        <Empty title={`Nothing in the graph is called “${slug}”`}>
          <p>{answer.error?.message}</p>
          <p>It may have been renamed. Look for it in the search field above.</p>
        </Empty>
      </div>
    );
  }
  return (
    <div class="page">
      <Load answer={answer}>{({ entity }) => entity && <About entity={entity} />}</Load>
    </div>
  );
}

/** How the speakers stand to it, where they do not all affirm it. */
function howItStands(entity: Entity): string | undefined {
  if (entity.__typename === 'Proposition') return standingWord('Proposition', entity.believed);
  return standingWord(entity.__typename, 'standing' in entity ? entity.standing : undefined);
}

function About({ entity }: { entity: Entity }) {
  const { route } = useLocation();
  useKeys('This thing', [{ keys: ['p'], does: 'path from here', act: () => route(`/path?from=${entity.slug}`) }]);
  const kind = entity.__typename.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const stated: Resting | undefined = 'statedBy' in entity ? entity : undefined;
  const rows = entity.propositions.nodes;
  const name =
    entity.__typename === 'Proposition'
      ? entity.sentence
      : entity.__typename === 'Element'
        ? entity.point
        : entity.name;
  return (
    <>
      <p class="kicker">
        <span>
          {kind}
          {entity.__typename === 'Element' && `, ${entity.sort.toLowerCase().replaceAll('_', ' ')}`}
          {howItStands(entity) && (
            <>
              , <strong class="denied">{howItStands(entity)}</strong>,
            </>
          )}
          {entity.article && (
            <>
              {' in '}
              <a href={articlePath(entity.article.slug)}>{entity.article.title}</a>
            </>
          )}
        </span>
        <Permalink to={thingPath(entity.slug)} shown={`/id/${entity.slug}`} what={entity.name} />
        <TakeFile of="node" slug={entity.slug} title={entity.name} as="jsonld" />
        {/* a claim is cited where it is told */}
        {entity.__typename !== 'Claim' && <TakeFile of="node" slug={entity.slug} title={entity.name} as="bibtex" />}
      </p>
      <h1>
        {entity.__typename === 'Finding' ? entity.text : name} {stated && <Marks of={stated} />}
        {entity.__typename === 'Proposition' && <Marks on={entity.claims.nodes} />}
      </h1>
      {entity.__typename === 'Claim' && <Claim slug={entity.slug} />}
      {entity.__typename === 'Proposition' && <AboutProposition slug={entity.slug} of={entity} />}
      {stated && <ClaimsBehind claims={stated.statedBy?.nodes ?? []} editorial={stated.editorial} />}
      {entity.__typename === 'Element' && <AboutElement slug={entity.slug} />}
      {entity.__typename === 'Finding' && (
        <section>
          {entity.rule && <p class="badge">{RULE[entity.rule]}</p>}
          {entity.compares.map((claim) => (
            <Claim key={claim.slug} slug={claim.slug} />
          ))}
        </section>
      )}
      {'articles' in entity && entity.articles.nodes.length > 0 && (
        <p class="note">
          {'Appears in '}
          {entity.articles.nodes.map((article, index) => (
            <>
              {index > 0 && ', '}
              <a href={articlePath(article.slug)}>{article.title}</a>
            </>
          ))}
        </p>
      )}
      {entity.findings.nodes.length > 0 && (
        <section class="of-thing">
          <h2>What the graph finds</h2>
          <ul class="rows">
            {entity.findings.nodes.map((finding) => (
              <li key={finding.slug}>
                {finding.rule && <span class="badge">{RULE[finding.rule]}</span>}
                <a href={thingPath(finding.slug)}>{finding.text}</a>
                <Marks claims={finding.compares} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {entity.__typename === 'Actor' && <WhatSpeakerSays speaker={entity.slug} />}
      {rows.length > 0 && (
        <section class="of-thing">
          <h2>
            What is said of it <span class="note">{count(entity.propositions.totalCount, 'proposition')}</span>
          </h2>
          <ul class="rows">
            {rows.map((row) => (
              <li key={row.slug}>
                <a href={thingPath(row.slug)}>{row.text}</a>
                <Marks on={row.claims.nodes} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
