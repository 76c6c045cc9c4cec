import type { Rows, Value } from '../../data/csv';
import { sayersOf } from '../../parts/drawn';
import type { Thesis } from './case';

/** A case as it is drawn, a row for each premise and each objection. */
export function caseRows(theses: readonly Thesis[]): Rows {
  const rows: Value[][] = [];
  const add = ({ proposition, grounds, again }: Thesis): void => {
    if (again) return;
    const { slug, text, claims, rebuttedBy } = proposition;
    const conclusion = [slug, text, sayersOf({ statedBy: claims })];
    for (const edge of rebuttedBy.edges)
      rows.push([...conclusion, 'stands against it', '', edge.node.slug, edge.node.text, sayersOf(edge)]);
    for (const { inference, premises } of grounds) {
      const relation = inference.basis === 'READ' ? 'from this, as read' : 'because';
      for (const premise of premises) {
        const { slug, text } = premise.proposition;
        rows.push([...conclusion, relation, inference.slug, slug, text, sayersOf(inference)]);
      }
      for (const edge of inference.undercutBy.edges)
        rows.push([...conclusion, 'against the link', inference.slug, edge.node.slug, edge.node.text, sayersOf(edge)]);
      premises.forEach(add);
    }
  };
  theses.forEach(add);
  const head = ['conclusion', 'text', 'said by', 'relation', 'inference', 'proposition', 'its text', 'who says so'];
  return { head, rows };
}
