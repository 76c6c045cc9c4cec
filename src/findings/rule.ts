import type { View } from '../domain/view';

/** Something that a rule found. */
export interface Found {
  /** the finding in a sentence, with the names of those who say what */
  text: string;
  /** slugs of the claims it compares */
  claims: string[];
  /** slugs of the things it is about */
  about: string[];
  /** slugs of the readings it needs */
  readings?: string[];
  /** whether it holds under the other readings too */
  survives?: boolean;
}

/** A rule that reads a plan and finds what no claim says aloud. */
export interface Rule {
  /** its name, as findings carry it; what it looks for stands with the names in `schema/model/findings.yaml` */
  name: string;
  find(view: View): Iterable<Found>;
}

/** The slugs of the claims that state any of the nodes. */
export function claimsOf(view: View, ...slugs: string[]): string[] {
  return slugs.flatMap((slug) => view.claimsOf(slug).map((claim) => claim.slug));
}

/** The names of those who make these claims, each once, as people write a list. */
export function speakersOf(view: View, claims: readonly string[]): string {
  const names = [...new Set(claims.map((claim) => view.name(String(view.node(claim)?.props.speaker))))];
  if (names.length <= 1) return names[0] ?? 'nobody';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
