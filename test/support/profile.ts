import type { Driver, ProfiledPlan } from 'neo4j-driver-lite';

/** One step of a plan as it ran. */
export interface PlanStep {
  operator: string;
  details: string;
  hits: number;
  rows: number;
  /** how deep it stands in the plan */
  depth: number;
}

/** What a statement did: its steps, the hits on the store of all of them, and its one row. */
export interface Profile {
  steps: PlanStep[];
  hits: number;
  row: Record<string, unknown>;
}

/** Runs a statement with PROFILE. */
export async function profile(driver: Driver, cypher: string, parameters: Record<string, unknown>): Promise<Profile> {
  const { records, summary } = await driver.executeQuery(`PROFILE ${cypher}`, parameters, { database: 'neo4j' });
  const steps: PlanStep[] = [];
  const walk = (plan: ProfiledPlan, depth: number): void => {
    steps.push({
      operator: plan.operatorType.split('@')[0] as string,
      details: String(plan.arguments.Details ?? ''),
      hits: plan.dbHits ?? 0,
      rows: plan.rows ?? 0,
      depth,
    });
    for (const child of plan.children) walk(child, depth + 1);
  };
  if (summary.profile) walk(summary.profile, 0);
  return { steps, hits: steps.reduce((sum, { hits }) => sum + hits, 0), row: records[0]?.toObject() ?? {} };
}

/** A plan as text, for whoever has to mend it. */
export function planText({ steps, hits }: Profile): string {
  const lines = steps.map(
    ({ operator, details, hits: own, rows, depth }) =>
      `${' '.repeat(depth)}${operator} hits=${own} rows=${rows} ${details.slice(0, 140)}`,
  );
  return `${hits} hits in all\n${lines.join('\n')}`;
}
