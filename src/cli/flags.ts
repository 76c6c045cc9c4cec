import type { Flag } from './command';

/** The flags of every command that seeds. */
export const SEED_FLAGS: Record<string, Flag> = {
  texts: {
    type: 'string',
    value: 'DIR',
    about: 'Where the texts lie (PARLEY_TEXTS); passages and quotes are proved against them.',
  },
  prune: { type: 'boolean', about: 'Remove the articles that have no seed any more; they are listed first.' },
  'dry-run': { type: 'boolean', about: 'Tell what would be done, and do nothing.' },
  'into-existing': { type: 'boolean', about: "Seed a database that holds nodes which are not Parley's." },
};
