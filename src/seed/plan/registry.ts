import { nearest } from '../../domain/nearest';
import { model, relations } from '../../model/load';
import type { TypeDef } from '../../model/types';
import type { Path, SeedFile } from '../file';

export type Body = Record<string, unknown>;

/** Something that has an id in a seed. */
export interface Entry {
  /** its id in the graph */
  slug: string;
  type: TypeDef;
  file: SeedFile;
  path: Path;
  body: Body;
  shared: boolean;
  /** the node of which it is a part, and the field it stands in */
  parent?: { entry: Entry; field: string };
}

/** What an article adds to something that stands in `seeds/shared/`. */
export interface Extension {
  entry: Entry;
  file: SeedFile;
  path: Path;
  body: Body;
}

/** All ids that one article can use: its own, and the shared ones. */
export class Registry {
  readonly own = new Map<string, Entry>();
  readonly extensions: Extension[] = [];

  constructor(
    readonly shared: ReadonlyMap<string, Entry>,
    readonly article?: SeedFile,
  ) {}

  /** What an id stands for; undefined where it is nowhere. */
  find(id: string): Entry | undefined {
    return this.own.get(id) ?? this.shared.get(id);
  }

  /** The known id nearest to one that is not, or is of another type than is needed there. */
  near(id: string, type = 'Entity'): string | undefined {
    const known = [...this.own, ...this.shared].filter(([, entry]) => type === 'Entity' || entry.type.name === type);
    return nearest(
      id,
      known.map(([key]) => key).filter((key) => key !== id),
    );
  }
}

/** The types that stand in a section of their own, with its name. */
export function sectionTypes(): [string, TypeDef][] {
  return [...model().types.values()]
    .filter((type) => type.section !== undefined && type.section !== 'article')
    .map((type) => [type.section as string, type]);
}

/** The ids of the files that articles share. Two files that say the same id are told so. */
export function registerShared(files: readonly SeedFile[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const file of files) {
    for (const [section, type, id, body] of bodies(file)) {
      const path = [section, id];
      if (type.scope !== 'shared') {
        file.report([section], 'SEED_SCHEMA', `"${section}" belongs to an article, not to what articles share.`, {
          hint: "Move it into the article's file.",
        });
        break;
      }
      const before = entries.get(id);
      if (before) {
        const place = `${before.file.name} (${before.path.join('.')})`;
        file.report(path.slice(0, 1), 'SEED_DUPLICATE_ID', `The id "${id}" is taken by ${place}.`, { key: id });
        continue;
      }
      entries.set(id, { slug: id, type, file, path, body, shared: true });
    }
  }
  return entries;
}

/** The ids of an article, and what it adds to shared things. */
export function registerArticle(file: SeedFile, shared: ReadonlyMap<string, Entry>): Registry {
  const registry = new Registry(shared, file);
  for (const [section, type, id, body] of bodies(file)) {
    const common = shared.get(id);
    if (common && common.type === type) {
      registry.extensions.push({ entry: common, file, path: [section, id], body });
      registerNested(registry, { ...common, file, path: [section, id], body });
    } else {
      add(registry, id, { slug: `${file.slug}:${id}`, type, file, path: [section, id], body, shared: false });
    }
  }
  return registry;
}

function add(registry: Registry, id: string, entry: Entry): void {
  const before = registry.find(id);
  if (before) {
    const place = `${before.file.name} (${before.path.join('.')})`;
    entry.file.report(entry.path.slice(0, -1), 'SEED_DUPLICATE_ID', `The id "${id}" is taken by ${place}.`, {
      hint: 'An id names one thing, whatever its kind.',
      key: String(entry.path.at(-1)),
    });
    return;
  }
  registry.own.set(id, entry);
  registerNested(registry, entry);
}

/** Parts with ids of their own: provisions of an agreement, readings of an ambiguity. */
function registerNested(registry: Registry, parent: Entry): void {
  for (const field of relations(parent.type)) {
    const nested = parent.body[field.name];
    if (field.kind !== 'nodes' || field.computed || !isBody(nested)) continue;
    const type = model().types.get(field.target) as TypeDef;
    for (const [id, body] of Object.entries(nested)) {
      if (!isBody(body)) continue;
      const own = type.name === 'Reading' ? `${parent.path[1]}.${id}` : id;
      add(registry, own, {
        slug: `${parent.file.slug}:${own}`,
        type,
        file: parent.file,
        path: [...parent.path, field.name, id],
        body,
        shared: false,
        parent: { entry: parent, field: field.name },
      });
    }
  }
}

function* bodies(file: SeedFile): Generator<[string, TypeDef, string, Body]> {
  for (const [section, type] of sectionTypes()) {
    const map = file.data[section];
    if (!isBody(map)) continue;
    for (const [id, body] of Object.entries(map)) if (isBody(body)) yield [section, type, id, body];
  }
}

/** Whether a value is a map. */
export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
