import { distance } from 'fastest-levenshtein';
import type { NodeRow } from '../domain/rows';
import type { View } from '../domain/view';

/** Names of fewer letters are often one letter apart and of two. */
const LONG_ENOUGH = 7;

/** Pairs of actors who may be one: a name that both bear, or names that one letter parts. Only an editor can tell. */
export function alikeActors(view: View): { one: NodeRow; other: NodeRow; names: [string, string] }[] {
  const actors = view.all('Actor').map((node) => ({ node, names: namesOf(node, view) }));
  return actors.flatMap(({ node: one, names }, index) =>
    actors.slice(index + 1).flatMap(({ node: other, names: theirs }) => {
      const pair = names.flatMap((name) =>
        theirs.flatMap((their): [string, string][] => (alike(name, their) ? [[name, their]] : [])),
      )[0];
      return pair ? [{ one, other, names: pair }] : [];
    }),
  );
}

function namesOf(node: NodeRow, view: View): string[] {
  const written = view.out(node.slug, 'WRITTEN_AS').map(({ props }) => String(props.text));
  return [...new Set([String(node.props.name), ...written])];
}

function alike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || (Math.min(a.length, b.length) >= LONG_ENOUGH && !/\d/.test(a + b) && distance(a, b) === 1);
}
