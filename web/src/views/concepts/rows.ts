import type { Rows } from '../../data/csv';
import { sayersOf } from '../../parts/drawn';
import type { ConceptMeaning } from './concept';

/** What concepts mean and to whom, a row for each thing that is said of them. */
export function meaningRows(meanings: readonly ConceptMeaning[]): Rows {
  return {
    head: ['concept', 'relation', 'slug', 'text', 'standing', 'under reading', 'said by', 'claims'],
    rows: meanings.flatMap((meaning) => {
      const facts = [
        ...meaning.definitions.nodes.map((one) => ({ ...one, relation: 'defined as', of: one.slug, text: one.text })),
        ...[...meaning.contrastsWith.edges, ...meaning.contrastedBy.edges].map((edge) => ({
          ...{ ...edge, relation: 'set against', of: edge.node.slug, text: edge.node.name },
        })),
        ...meaning.instances.edges.map((edge) => ({
          ...{ ...edge, relation: 'name of', of: edge.node.slug, text: edge.node.name },
        })),
      ];
      return facts.map((fact) => [
        ...[meaning.name, fact.relation, fact.of, fact.text, fact.standing?.toLowerCase(), fact.underReading?.slug],
        ...[sayersOf(fact), fact.statedBy.nodes.map(({ slug }) => slug).join(' ')],
      ]);
    }),
  };
}
