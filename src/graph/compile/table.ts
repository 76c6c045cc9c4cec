import { api } from '../../model/api/build';
import type { Source } from '../../model/api/shape';
import { ROW_TYPES } from './roots/rows';

/** Where the value of a field is found, for every type of the API. */
export function sourceOf(type: string, field: string): Source {
  const source = api().types.get(type)?.fields.get(field)?.source ?? ROW_TYPES[type]?.[field];
  if (!source) throw new Error(`${type}.${field} has no pattern in the table`);
  return source;
}

/** Whether the table knows where the value of a field is found. */
export function isInTable(type: string, field: string): boolean {
  return api().types.get(type)?.fields.has(field) === true || ROW_TYPES[type]?.[field] !== undefined;
}

/** The label expression of a type. */
export function labelOf(type: string): string {
  return api().types.get(type)?.label ?? 'Entity';
}

/** The label expression of several types; those of one interface are told by its label. */
export function labelOfAll(types: readonly string[]): string {
  const table = api().types;
  const interfaces = [...table.values()].filter(
    ({ kind, label }) => kind === 'interface' && label && label !== 'Entity',
  );
  const labels = new Set(types.map(labelOf));
  for (const { name, label } of interfaces) {
    const variants = [...table.values()].filter((type) => type.interfaces.includes(name));
    if (!variants.every((variant) => types.includes(variant.name))) continue;
    for (const variant of variants) labels.delete(labelOf(variant.name));
    labels.add(label as string);
  }
  const all = [...labels].map((label) => (/[&!|]/.test(label) ? `(${label})` : label));
  return all.join('|');
}

/** Whether a type is one of nodes, told by their labels. */
export function isNodeType(type: string): boolean {
  return type === 'Node' || api().types.get(type)?.model !== undefined;
}
