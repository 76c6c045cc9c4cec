import { type NodeRow, type Plan, type Props, props, type RelationshipRow, type Value } from '../../domain/rows';
import { caption } from '../../domain/slug';
import type { Source } from '../../domain/standing';
import { labelOf } from '../../model/load';
import type { TypeDef } from '../../model/types';
import type { SeedFile } from '../file';
import type { Registry } from './registry';
import type { Sources } from './source';

/** What the parts of the planner share: the rows so far, the ids and the claims. */
export class Builder {
  readonly nodes = new Map<string, NodeRow>();
  readonly relationships = new Map<string, RelationshipRow>();
  /** whether what is planned now stands in what articles share */
  sharing = false;

  constructor(
    readonly file: SeedFile,
    readonly registry: Registry,
    readonly sources: Sources,
  ) {}

  /** The slug of the article. */
  get article(): string {
    return this.file.slug as string;
  }

  /** Adds a node; `name` is its caption. */
  node(slug: string, type: TypeDef, values: Record<string, Value | undefined | null>): NodeRow {
    const labels = ['Entity', type.name];
    const kind = type.labelBy ? values[type.labelBy] : undefined;
    if (typeof kind === 'string') labels.push(labelOf(kind));
    const own = this.sharing ? {} : { article: this.article };
    const name = String(values.name ?? values[type.nameFrom] ?? slug);
    // a name that the seed itself gives is kept whole: nothing else of the node says it
    const shown = type.fields.has('name') ? name : caption(name);
    const row: NodeRow = {
      slug,
      labels,
      props: props({ slug, ...values, name: shown, ...own }),
      shared: this.sharing,
    };
    this.nodes.set(slug, row);
    return row;
  }

  /** Adds what a stated node rests on. */
  state(row: NodeRow, source: Source | undefined): void {
    if (!source) return;
    row.props.standing = source.standing;
    if (source.editorial) row.props.editorial = source.editorial;
    for (const claim of source.claims) this.relate(row.slug, 'STATED_BY', claim);
    if (source.reading) this.relate(row.slug, 'UNDER_READING', source.reading);
  }

  /** Adds a relationship that has no source of its own. */
  relate(from: string, type: string, to: string, values: Props = {}): RelationshipRow {
    const owner = this.sharing ? 'shared' : this.article;
    const stem = `${owner}:${this.bare(from)}.${type}.${this.bare(to)}`;
    let id = stem;
    for (let n = 2; this.relationships.has(id); n++) id = `${stem}.${n}`;
    const row = { id, type, from, to, props: props({ id, ...values, article: this.sharing ? undefined : owner }) };
    this.relationships.set(id, row);
    return row;
  }

  /** Adds a relationship that is a fact: with its claims, or the editor's reason. */
  relateFact(
    from: string,
    type: string,
    to: string,
    source: Source,
    values: Record<string, Value | undefined> = {},
  ): RelationshipRow {
    const denied = source.standing === 'denied' ? `NOT_${type}` : type;
    return this.relate(
      from,
      denied,
      to,
      props({
        ...values,
        claims: source.claims,
        editorial: source.editorial,
        standing: source.standing,
        reading: source.reading,
      }),
    );
  }

  /** A slug for a part: it begins with the article's, whoever the owner is, unless articles share it. */
  local(owner: string, rest: string): string {
    if (this.sharing) return `${owner}.${rest}`;
    return owner.startsWith(`${this.article}:`) ? `${owner}.${rest}` : `${this.article}:${owner}.${rest}`;
  }

  /** The same slug, or with a number where it is taken already. */
  free(slug: string): string {
    let free = slug;
    for (let n = 2; this.nodes.has(free); n++) free = `${slug}-${n}`;
    return free;
  }

  private bare(slug: string): string {
    const own = `${this.article}:`;
    return slug.startsWith(own) ? slug.slice(own.length) : slug;
  }

  /** The finished plan. */
  plan(title: string): Plan {
    return { slug: this.article, title, nodes: this.nodes, relationships: this.relationships };
  }
}
