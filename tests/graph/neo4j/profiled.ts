/** What a statement costs the server, as it was run. */
import type { Driver, ProfiledPlan } from 'neo4j-driver';

/** What a store asks once: which documents there are, and at its start whether a crash left some behind. Both are as long as the library. */
export const ASKED_ONCE = /^MATCH \((?:s:Shelf\)|d:Document\) WHERE d\.id IS NOT NULL)/u;

export interface Run {
  readonly cypher: string;
  readonly operators: readonly string[];
  /** Of the store files and indexes. */
  readonly hits: number;
}

export async function profiled(driver: Driver, cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<Run> {
  const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, parameters, { routing: 'READ' });
  const operators = summary.profile === false ? [] : operatorsOf(summary.profile);
  return {
    cypher,
    operators: operators.map(({ operatorType }) => operatorType),
    hits: operators.reduce((sum, { dbHits }) => sum + dbHits, 0),
  };
}

function operatorsOf(plan: ProfiledPlan): readonly ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}
