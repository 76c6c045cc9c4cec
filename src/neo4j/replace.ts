import { existsSync, renameSync, rmSync } from 'node:fs';
import { placesOf } from './settings';

const beforeOf = (home: string) => `${placesOf(home).data}.before`;

/** Puts the data of another home in place of a home's own; both are on one file system, and nobody uses either. */
export function replaceData(home: string, other: string): void {
  const { data } = placesOf(home);
  const before = beforeOf(home);
  rmSync(before, { recursive: true, force: true });
  if (existsSync(data)) renameSync(data, before);
  try {
    renameSync(placesOf(other).data, data);
  } catch (error) {
    recoverData(home);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}

/** Puts back the data of a home, where whoever was replacing them was ended between taking them away and giving others. */
export function recoverData(home: string): void {
  const { data } = placesOf(home);
  if (!existsSync(data) && existsSync(beforeOf(home))) renameSync(beforeOf(home), data);
}
