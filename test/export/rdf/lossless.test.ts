import { join } from 'node:path';
import fc from 'fast-check';
import type { Plan } from '../../../src/domain/rows';
import { View } from '../../../src/domain/view';
import { articleDocument } from '../../../src/export/rdf/json-ld';
import { parseSeed } from '../../../src/seed/file';
import { loadSeeds } from '../../../src/seed/load';
import { planSeed } from '../../../src/seed/plan';
import { registerShared } from '../../../src/seed/plan/registry';
import { type Shared, withBrought } from '../../../src/seed/shared';
import { validateShape } from '../../../src/seed/validate';
import { folder } from '../../seed/tiny';
import { effort } from '../../support/effort';
import { generated } from './generated';

const SEEDS = join(__dirname, '..', '..', '..', 'seeds');
const NOTHING: Shared = { entries: new Map(), files: [], problems: [] };

const written = (plan: Plan) => JSON.stringify(articleDocument(new View(plan.nodes, plan.relationships), plan.slug));

/** Plans a seed; what is wrong with it is thrown. */
function planned(path: string, text: string, shared = NOTHING): Plan {
  const file = parseSeed(path, text);
  const known = withBrought(shared, file);
  validateShape(file);
  const { plan } = planSeed(file, known.entries);
  const wrong = file.takeProblems().filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(wrong.map((problem) => `${problem.line}: ${problem.message}`).join('\n'));
  return plan;
}

/** The rows of a plan in lines, so that what differs can be seen. */
function linesOf({ nodes, relationships }: Plan): string[] {
  const sorted = (props: object) => Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...[...nodes.values()].map((row) =>
      JSON.stringify([row.slug, [...row.labels].sort(), row.shared, sorted(row.props)]),
    ),
    ...[...relationships.values()].map((row) =>
      JSON.stringify([row.id, row.type, row.from, row.to, sorted(row.props)]),
    ),
  ].sort();
}

test('both seeds, written as JSON-LD and read where nothing is shared, are the same graph', async () => {
  const { plans } = await loadSeeds({ seedsDir: SEEDS });
  expect(plans).toHaveLength(2);
  for (const plan of plans) {
    const loaded = await loadSeeds({ seedsDir: folder({ [`${plan.slug}.jsonld`]: written(plan) }) });
    expect(loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(linesOf(loaded.plans[0] as Plan)).toEqual(linesOf(plan));
  }
});

test('any seed, written as JSON-LD and read again, is the same graph', () => {
  fc.assert(
    fc.property(generated, ({ article, shared }) => {
      const sharedFile = parseSeed('shared.json', JSON.stringify(shared));
      validateShape(sharedFile);
      expect(sharedFile.problems).toEqual([]);
      const entries = registerShared([sharedFile]);
      const plan = planned('tiny.json', JSON.stringify(article), { ...NOTHING, entries });
      expect(linesOf(planned('tiny.jsonld', written(plan)))).toEqual(linesOf(plan));
    }),
    { numRuns: effort(60) },
  );
});
