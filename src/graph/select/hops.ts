import type { Hop } from '../../model/api/shape';

/** A step written in Cypher: what to match, under which conditions, and the relationship where there is one. */
export interface Step {
  match: string;
  where: string[];
}

/**
 * Writes a step from `near` to `far`.
 *
 * @param link the variable of the relationship, where the step goes by one
 */
export function step(hop: Hop, near: string, far: string, link: string): Step {
  switch (hop.by) {
    case 'relationship': {
      const end = hop.far ? `(${far}:${hop.far})` : `(${far})`;
      const types = hop.types.join('|');
      const arrow = hop.direction === 'out' ? `-[${link}:${types}]->` : `<-[${link}:${types}]-`;
      return { match: `MATCH (${near})${arrow}${end}`, where: hop.near ? [`${near}:${hop.near}`] : [] };
    }
    case 'mirror':
      return { match: `MATCH (${far}:${hop.far})`, where: [`${far}.${hop.property} = ${near}.slug`] };
    case 'reference': {
      const label = hop.far ?? 'Entity';
      const test = hop.many ? 'IN' : '=';
      return { match: `MATCH (${far}:${label})`, where: [`${far}.slug ${test} ${near}.${hop.property}`] };
    }
    case 'pattern': {
      const text = hop.match.replaceAll('{near}', near).replaceAll('({far}', `(${far}`).replaceAll('{far}', far);
      const [match = '', ...conditions] = text.split(/\bWHERE\b/);
      return { match: match.trim(), where: conditions.length > 0 ? [conditions.join('WHERE').trim()] : [] };
    }
  }
}

/** The conditions as a WHERE, or nothing. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.map((condition) => `(${condition})`).join(' AND ')}`;
}
