import { model, relations } from '../../model/load';

/** Types of relationships that can lie between two shared nodes. */
export const SHARED_TYPES = [...model().types.values()]
  .filter((type) => type.scope === 'shared' || type.relationship)
  .flatMap((type) => (type.relationship ? [type.relationship.type] : relations(type).map((field) => field.rel)))
  .flatMap((type) => [type, `NOT_${type}`]);
