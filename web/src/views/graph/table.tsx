import { Marks } from '../../parts/mark';
import { count } from '../../parts/words';
import { Form } from './form';
import type { Loaded } from './load';
import type { Graph } from './model';
import { merged, restingOf, Standing } from './panel';
import './table.css';

/** The same graph as a table: a row for each fact, and each thing that has none. */
export function Table({
  graph,
  loaded,
  sel,
  select,
}: {
  graph: Graph;
  loaded: Loaded;
  sel: string | undefined;
  select(slug: string): void;
}) {
  const facts = merged(graph.links.flatMap(({ facts }) => facts));
  const name = (slug: string) => graph.things.get(slug)?.name ?? slug;
  facts.sort((a, b) => name(a.from).localeCompare(name(b.from)) || a.words.localeCompare(b.words));
  const alone = [...graph.things.values()].filter(({ slug }) => !graph.at.has(slug));
  const thing = (slug: string) => {
    const found = graph.things.get(slug);
    return (
      found && (
        <button type="button" class="thing" aria-pressed={slug === sel} onClick={() => select(slug)}>
          <Form kind={found.kind} /> {found.name}
        </button>
      )
    );
  };
  return (
    <section class="graph-table" aria-label="The graph as a table">
      <table>
        <caption class="unseen">
          {count(graph.things.size, 'thing')}, {count(facts.length, 'fact')}
        </caption>
        <thead>
          <tr>
            <th scope="col">Thing</th>
            <th scope="col">Relation</th>
            <th scope="col">To</th>
            <th scope="col">Who says so</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={`${fact.from} ${fact.words} ${fact.to} ${fact.standing} ${fact.reading?.slug}`}>
              <td>{thing(fact.from)}</td>
              <td>
                {fact.words} <Standing of={fact} />
              </td>
              <td>{thing(fact.to)}</td>
              <td>
                <Marks of={restingOf(fact, loaded.claims)} />
              </td>
            </tr>
          ))}
          {alone.map(({ slug }) => (
            <tr key={slug}>
              <td>{thing(slug)}</td>
              <td colSpan={3} class="note">
                no relation here
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
