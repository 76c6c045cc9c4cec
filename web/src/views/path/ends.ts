import type { EntityType } from '../../generated/operations';

/** The kinds of things that facts connect: from one of them to another there can be a path. */
export const ENDS: readonly EntityType[] = [
  'ACTOR',
  'ASSESSMENT',
  'CONCEPT',
  'DEFINITION',
  'ELEMENT',
  'EVENT',
  'PLACE',
  'PROVISION',
  'RATIO',
  'ROLE',
  'TRANSFER',
];
