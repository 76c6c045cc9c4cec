import { join } from 'node:path';

/** The seeds of the project. */
export const seedsDir = join(__dirname, '..', '..', 'seeds');
