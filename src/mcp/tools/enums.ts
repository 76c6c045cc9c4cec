import * as z from 'zod';
import { api } from '../../model/api/build';

/** The schema of an argument that is a word of one of the API's enums, with what each word means. */
export function enumOf<T extends string>(name: string) {
  const values = [...(api().enums.get(name)?.values ?? [])];
  const meaning = values.map(([word, { description }]) => `${word}: ${description}`).join(' ');
  return z.enum(values.map(([word]) => word) as [T, ...T[]]).describe(meaning);
}
