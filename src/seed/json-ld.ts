import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, visit, type YAMLMap } from 'yaml';
import { model, relations } from '../model/load';

/** Keys that JSON-LD adds to a seed, and that a seed does not need: it follows from where a thing stands. */
const KEYWORDS = new Set(['@context', '@id', '@type']);

/** Fields of the whole document that tell readers under which terms it goes out. */
const TERMS = ['licence', 'notice'];

/** Words of a standing that follow from the claims; JSON-LD tells them to readers, a seed does not write them. */
const COMPUTED = new Set(['contested', 'ambiguous', 'editorial']);

/** Fields of any fact that name something. */
const ENVELOPE = ['said', 'reading'];

/**
 * Makes the seed of a document in Parley's JSON-LD, as `parley export --format jsonld` writes it: ids lose the slug of
 * their article, and what only JSON-LD has is left out. The places of all that stays are those in the file. What is no
 * such document becomes no seed either, and is told when its shape is checked.
 *
 * @see docs/json-ld.md
 */
export function seedFromJsonLd(document: Document): void {
  const slug = document.getIn(['article', 'slug']);
  for (const term of TERMS) if (document.has(term)) document.delete(term);
  const prefix = `${typeof slug === 'string' ? slug : ''}:`;
  visit(document, {
    Map(_, map) {
      const type = typeOf(map);
      const references = referencesOf(type);
      map.items = (map.items as Pair<Node, Node | null>[]).filter((pair) => keeps(pair));
      for (const pair of map.items as Pair<Node, Node | null>[]) {
        if (!isScalar(pair.key)) continue;
        // an id as a key: of a thing in its section, or of a part in its whole, a reading by its ambiguity
        if (type === undefined || isNested(type, pair.key.value)) {
          if (isMap(pair.value)) for (const { key } of pair.value.items) if (isScalar(key)) shortenKey(key, prefix);
        }
        if (references.has(String(pair.key.value))) shorten(pair.value, prefix);
      }
    },
  });
}

function keeps({ key, value }: Pair<Node, Node | null>): boolean {
  if (!isScalar(key)) return true;
  if (KEYWORDS.has(String(key.value))) return false;
  return !(key.value === 'standing' && isScalar(value) && COMPUTED.has(String(value.value)));
}

function typeOf(map: YAMLMap): string | undefined {
  const type = map.get('@type');
  return typeof type === 'string' && type !== 'Seed' ? type : undefined;
}

function referencesOf(type: string | undefined): Set<string> {
  if (type === undefined) return new Set();
  if (type === 'Fact') return new Set(['is', ...factEdges(), ...ENVELOPE]);
  const fields = [...(model().types.get(type)?.fields.values() ?? [])];
  return new Set([...fields.filter((field) => field.kind === 'to').map(({ name }) => name), ...ENVELOPE]);
}

/** The further properties of a fact that name something: in which event somebody acts for another. */
function factEdges(): string[] {
  const { types } = model();
  const edges = [...types.values()].flatMap((type) => relations(type).flatMap((field) => [...field.edge]));
  return edges.filter(([, is]) => types.has(is)).map(([name]) => name);
}

function isNested(type: string, field: unknown): boolean {
  return model().types.get(type)?.fields.get(String(field))?.kind === 'nodes';
}

function shortenKey(key: Scalar, prefix: string): void {
  shorten(key, prefix);
  const id = String(key.value);
  key.value = id.slice(id.lastIndexOf('.') + 1);
}

function shorten(value: unknown, prefix: string): void {
  if (isSeq(value)) for (const item of value.items) shorten(item, prefix);
  if (isScalar(value) && typeof value.value === 'string' && value.value.startsWith(prefix)) {
    value.value = value.value.slice(prefix.length);
  }
}
