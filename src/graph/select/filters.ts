import { api } from '../../model/api/build';
import type { Test } from '../../model/api/shape';
import { step, where } from './hops';
import type { Parameters } from './parameters';

/** The conditions that a filter sets on a node (or on a relationship that is a fact). */
export function filterConditions(name: string, value: unknown, on: string, parameters: Parameters): string[] {
  const filter = api().filters.get(name);
  if (!filter || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, wanted]) => {
    const test = filter.fields.get(field)?.test;
    return test && wanted !== null && wanted !== undefined ? [condition(test, wanted, on, parameters)] : [];
  });
}

function condition(test: Test, wanted: unknown, on: string, parameters: Parameters): string {
  switch (test.test) {
    case 'in':
      return `${on}.${test.property} IN ${parameters.add(wanted)}`;
    case 'equals':
      return `${on}.${test.property} = ${parameters.add(wanted)}`;
    case 'present':
      return `${on}.${test.property} IS ${wanted ? 'NOT ' : ''}NULL`;
    case 'label':
      return `any(label IN labels(${on}) WHERE label IN ${parameters.add(wanted)})`;
    case 'reaches':
    case 'any': {
      const far = parameters.variable('x');
      const { match, where: conditions } = step(test.hop, on, far, '');
      if (test.test === 'any') return `${wanted ? '' : 'NOT '}EXISTS { ${match}${where(conditions)} }`;
      const reached = `${far}.${test.property} IN ${parameters.add(wanted)}`;
      return `EXISTS { ${match}${where([...conditions, reached])} }`;
    }
  }
}
