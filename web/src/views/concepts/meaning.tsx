import { KindShape } from '../../parts/kind-shape';
import { Marks, type Resting } from '../../parts/mark';
import { articlePath, thingPath } from '../../parts/place';
import { Quote } from '../../parts/quote';
import { beginning } from '../../parts/words';
import type { ConceptMeaning } from './concept';
import { stanceOf } from './stance';

type Edge = ConceptMeaning['contrastsWith']['edges'][number];

/** One concept: its definitions by source, what it is set against, what exemplifies it, what stays open. */
export function Meaning({ meaning, article }: { meaning: ConceptMeaning; article: string | undefined }) {
  const against = [...meaning.contrastsWith.edges, ...meaning.contrastedBy.edges];
  const undefinedIn = meaning.notDefinedIn;
  const { nodes: definitions } = meaning.definitions;
  const examples = examplesOf(meaning);
  return (
    <section class="meaning" aria-labelledby={`meaning-${meaning.slug}`}>
      <h2 id={`meaning-${meaning.slug}`}>
        <a href={thingPath(meaning.slug)}>{beginning(meaning.name)}</a>
      </h2>
      <div class="part">
        <h3 class="label">{definitions.length > 1 ? 'Definitions' : 'Definition'}</h3>
        {definitions.map((definition) => {
          const quotes = definition.statedBy.nodes.flatMap(({ passages }) => passages.map(({ quote }) => quote));
          return (
            <div class="definition" key={definition.slug}>
              <p>
                {definition.text} <Marks of={definition} />
              </p>
              {[...new Set(quotes)]
                .slice(0, 2)
                .map(
                  (quote) =>
                    quote && <Quote key={quote} text={quote} inTranslation={definition.article?.translation} block />,
                )}
              {!article && definition.article && (
                <p class="caption">
                  in <a href={articlePath(definition.article.slug)}>{definition.article.title}</a>
                </p>
              )}
            </div>
          );
        })}
        {undefinedIn.length > 0 && (
          <p class="hollow">
            {article ? 'It is used here, and nobody defines it.' : 'It is used, and nobody defines it, in '}
            {!article &&
              undefinedIn.map(({ slug, title }, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={articlePath(slug)}>{title}</a>
                </>
              ))}
          </p>
        )}
        {definitions.length === 0 && undefinedIn.length === 0 && <p class="not-said">Not said.</p>}
      </div>
      <Relations title="Set against" edges={against} />
      {meaning.broader.edges.length > 0 && <Relations title="A kind of" edges={meaning.broader.edges} />}
      {meaning.related.edges.length > 0 && <Relations title="Related" edges={meaning.related.edges} />}
      <div class="part">
        <h3 class="label">Called so</h3>
        {examples.length === 0 ? (
          <p class="not-said">Nothing is called so.</p>
        ) : (
          <ul>
            {examples.map(({ slug, name, type, denied, restings }) => (
              <li key={slug}>
                <KindShape type={type} /> <a href={thingPath(slug)}>{name}</a>{' '}
                {denied && <span class="caption">{denied}</span>}{' '}
                {restings.map((resting) => (
                  <Marks key={resting.underReading?.slug} of={resting} />
                ))}
              </li>
            ))}
          </ul>
        )}
      </div>
      {meaning.openPoints.nodes.length > 0 && (
        <div class="part">
          <h3 class="label">Open</h3>
          {meaning.openPoints.nodes.map((point) => (
            <p key={point.slug} class="open-point">
              {point.text} <Marks of={point} />
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

function Relations({ title, edges }: { title: string; edges: readonly Edge[] }) {
  return (
    <div class="part">
      <h3 class="label">{title}</h3>
      {edges.length === 0 ? (
        <p class="not-said">Not said.</p>
      ) : (
        <ul>
          {edges.map((edge) => (
            <li key={edge.node.slug}>
              <a href={thingPath(edge.node.slug)}>{edge.node.name}</a> <Marks of={edge} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What is called by the concept, each thing once with all that states it. */
function examplesOf(meaning: ConceptMeaning) {
  return [...Map.groupBy(meaning.instances.edges, ({ node }) => node.slug)].flatMap(([slug, group]) => {
    const [first] = group;
    if (!first) return [];
    // What holds under one reading alone keeps its condition beside what holds without.
    const restings = [...Map.groupBy(group, ({ underReading }) => underReading?.slug).values()].map(
      (alike): Resting => ({
        statedBy: { nodes: alike.flatMap(({ statedBy }) => statedBy.nodes) },
        editorial: alike.find(({ editorial }) => editorial)?.editorial ?? null,
        underReading: alike[0]?.underReading ?? null,
      }),
    );
    const stances = new Set(
      group.flatMap(({ standing, statedBy }) => statedBy.nodes.map((claim) => stanceOf(standing, claim))),
    );
    const denied = stances.has('DENIES') ? (stances.has('AFFIRMS') ? 'affirmed and denied' : 'denied') : '';
    return [{ slug, name: first.node.name, type: first.node.__typename, denied, restings }];
  });
}
