/** A property value as Neo4j holds it. */
export type Value = string | number | boolean | readonly string[] | readonly number[];

/** Properties by name; what is not said is not there. */
export type Props = Record<string, Value>;

/** A node as it should stand in the graph. */
export interface NodeRow {
  slug: string;
  labels: string[];
  props: Props;
  /** whether it is one node over all articles */
  shared: boolean;
}

/** A relationship as it should stand in the graph. */
export interface RelationshipRow {
  id: string;
  type: string;
  from: string;
  to: string;
  props: Props;
}

/** All rows of one article, with those of what it shares with others. */
export interface Plan {
  slug: string;
  title: string;
  nodes: Map<string, NodeRow>;
  relationships: Map<string, RelationshipRow>;
}

/** Props without the entries that hold nothing. */
export function props(values: Record<string, Value | undefined | null>): Props {
  const kept: Props = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    kept[name] = value;
  }
  return kept;
}

/** The readable part of an id made of words: lower-case ASCII words with hyphens, at most 60 characters. */
export function slugify(words: string): string {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length === 0)
    return (
      Array.from(words, (letter) => letter.codePointAt(0)?.toString(16))
        .join('-')
        .slice(0, 60) || 'x'
    );
  return slug.slice(0, 60).replace(/-+$/, '');
}

/** A caption: the first words of a text, at most `longest` characters. */
export function caption(text: string, longest = 80): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
