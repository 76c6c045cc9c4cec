import type { Hop } from '../../model/api/shape';
import type { Statement } from './statement';

/** A step written in Cypher. */
export interface Step {
  /** the lines that find the far end */
  match: string[];
  where: string[];
  /** the variable of the far end */
  far: string;
  /** the variable of the relationship, where the step goes by one and it is asked for */
  link?: string;
}

/** What is asked of a step besides the hop itself. */
export interface StepOptions {
  /** a label expression that the near end must fit, where others can stand there too */
  guard?: string | undefined;
  /** whether the relationship gets a variable */
  link?: boolean;
}

/** Writes a step from a variable to a new one, which is called after `stem`. */
export function step(statement: Statement, hop: Hop, near: string, stem: string, options: StepOptions = {}): Step {
  const far = statement.variable(stem);
  const where = options.guard ? [`${near}:${options.guard}`] : [];
  switch (hop.by) {
    case 'relationship': {
      const link = options.link ? { link: statement.variable('fact') } : {};
      const start = hop.near && !options.guard ? `${near}:${hop.near}` : near;
      const [left, right] = hop.direction === 'out' ? ['-', '->'] : ['<-', '-'];
      const end = hop.far ? `${far}:${hop.far}` : far;
      return {
        match: [`MATCH (${start})${left}[${link.link ?? ''}:${hop.types.join('|')}]${right}(${end})`],
        where,
        far,
        ...link,
      };
    }
    case 'mirror':
      return { match: [`MATCH (${far}:${hop.far})`], where: [`${far}.${hop.property} = ${near}.slug`, ...where], far };
    case 'reference':
      return {
        match: [`MATCH (${far}:${hop.far ?? 'Entity'})`],
        // Where there is no such property, an index that is sought in by it fails instead of finding nothing.
        where: [
          hop.many ? `${far}.slug IN coalesce(${near}.${hop.property}, [])` : `${far}.slug = ${near}.${hop.property}`,
          ...where,
        ],
        far,
      };
    case 'pattern': {
      const [match = '', ...conditions] = hop.match
        .replaceAll('{near}', near)
        .replaceAll('{far', far)
        .replaceAll(`${far}}`, far)
        .split('\nWHERE ');
      return { match: [match], where: [...conditions, ...where], far };
    }
  }
}

/** A step that only counts what is at its end; without labels where the relationship alone tells, as its degree. */
export function degree(hop: Hop, near: string, guard?: string): string | undefined {
  if (guard || hop.by === 'pattern' || (hop.by === 'relationship' && (hop.far || hop.near))) return undefined;
  if (hop.by === 'reference') return hop.many ? `size(coalesce(${near}.${hop.property}, []))` : undefined;
  const [left, right] = hop.direction === 'out' ? ['-', '->'] : ['<-', '-'];
  return hop.types.map((type) => `COUNT { (${near})${left}[:${type}]${right}() }`).join(' + ');
}
