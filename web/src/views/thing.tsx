import { useLocation } from 'preact-iso';
import { useQuery } from '../data/use-query';
import { ThingDocument, type ThingQuery } from '../generated/operations';
import { useKeys } from '../parts/keys';
import { Marks, type Resting } from '../parts/mark';
import { Permalink } from '../parts/permalink';
import { articlePath, thingPath } from '../parts/place';
import { Empty, Load } from '../parts/states';
import { TakeFile } from '../parts/take';
import { useTitle } from '../parts/title';
import { Claim } from '../parts/who';
import { count, RULE } from '../parts/words';
import './thing.css';

type Entity = NonNullable<ThingQuery['entity']>;

/** Anything in the graph by its slug: what it is, who says it, and what is said of it. */
export function Thing({ slug }: { slug: string }) {
  const answer = useQuery(ThingDocument, { slug });
  useTitle(answer.data?.entity?.name);
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

function About({ entity }: { entity: Entity }) {
  const { route } = useLocation();
  useKeys('This thing', [{ keys: ['p'], does: 'path from here', act: () => route(`/path?from=${entity.slug}`) }]);
  const kind = entity.__typename.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const stated: Resting | undefined = 'statedBy' in entity ? entity : undefined;
  const rows = entity.propositions.nodes;
  return (
    <>
      <p class="kicker">
        {kind}
        {entity.article && (
          <>
            {' in '}
            <a href={articlePath(entity.article.slug)}>{entity.article.title}</a>
          </>
        )}
        <Permalink to={thingPath(entity.slug)} shown={`/id/${entity.slug}`} what={entity.name} />
        <TakeFile of="node" slug={entity.slug} title={entity.name} as="jsonld" />
        {/* a claim is cited where it is told */}
        {entity.__typename !== 'Claim' && <TakeFile of="node" slug={entity.slug} title={entity.name} as="bibtex" />}
      </p>
      <h1>
        {entity.__typename === 'Finding' ? entity.text : entity.name} {stated && <Marks of={stated} />}
        {entity.__typename === 'Proposition' && <Marks of={{ statedBy: entity.claims }} />}
      </h1>
      {entity.__typename === 'Claim' && <Claim slug={entity.slug} />}
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
      {rows.length > 0 && (
        <section class="of-thing">
          <h2>
            What is said of it <span class="note">{count(entity.propositions.totalCount, 'proposition')}</span>
          </h2>
          <ul class="rows">
            {rows.map((row) => (
              <li key={row.slug}>
                <a href={thingPath(row.slug)}>{row.text}</a>
                {row.standing && row.standing !== 'AFFIRMED' && (
                  <span class="caption">{row.standing.toLowerCase()}</span>
                )}
                <Marks of={{ statedBy: row.claims }} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
