/** The scalars that a field of the model can hold. */
export type Scalar = 'string' | 'text' | 'integer' | 'number' | 'boolean' | 'edtf' | 'uri';

/** A closed list of words. */
export interface EnumDef {
  name: string;
  description: string;
  /** word as written in seeds and graph → what it means */
  values: ReadonlyMap<string, string>;
}

/** The field on the other end of a relationship. */
export interface InverseDef {
  /** name of the field in the API */
  field: string;
  description: string;
  /** whether there is at most one */
  one: boolean;
  /** whether there can be many thousands, so that its first page is read by index */
  big: boolean;
}

interface FieldBase {
  /** the key in a seed, and the property in the graph */
  name: string;
  /** the name in the API */
  graphql: string;
  description: string;
  example: unknown;
  required: boolean;
  many: boolean;
  /** never written in a seed */
  computed: boolean;
  /** written in a seed by `check --fix`, never by hand */
  machine: boolean;
  /** only in a seed, not in the graph */
  seedOnly: boolean;
  /** only in the graph, not in the API */
  hidden: boolean;
  filter: boolean;
  /** the variant of the type that alone has it */
  only?: string;
}

/** A property of a node. */
export interface PropertyDef extends FieldBase {
  kind: 'property';
  is: Scalar | string;
  enum: boolean;
  default?: unknown;
}

/** A relationship from a node to another. */
export interface RelationDef extends FieldBase {
  /** parts: value-like nodes; nodes: nested nodes with ids; to: nodes that stand elsewhere */
  kind: 'parts' | 'nodes' | 'to';
  target: string;
  rel: string;
  /** `in` where the relationship points at the node that has the field */
  direction: 'out' | 'in';
  /** whether the relationship is itself a stated fact and carries claims */
  fact: boolean;
  /** whether a part carries claims of its own */
  stated: boolean;
  /** the shape in the API: one node, a plain list, or a connection */
  shape: 'one' | 'list' | 'connection';
  /** further properties of the relationship: name → enum, scalar or type */
  edge: ReadonlyMap<string, string>;
  acyclic: boolean;
  inverse?: InverseDef;
}

export type FieldDef = PropertyDef | RelationDef;

/** What becomes a node (or, for a classification, a relationship). */
export interface TypeDef {
  name: string;
  /** the file of the model it stands in */
  domain: string;
  description: string;
  /** where it stands in a seed; undefined for parts and what is computed */
  section?: string;
  /** `Type.field` of the types of which it is a part */
  within: readonly string[];
  scope: 'shared' | 'article';
  stated: boolean;
  /** said by nobody: an editor's by its nature */
  editorial: boolean;
  computed: boolean;
  /** a value-like node, without a page of its own */
  value: boolean;
  /** the enum field whose value is a second label */
  labelBy?: string;
  /** the property that captions it */
  nameFrom: string;
  /** order in the API → property */
  orders: ReadonlyMap<string, string>;
  /** for an interface: object type → value of `labelBy` (`*`: all others) */
  variants: ReadonlyMap<string, { kind: string; plural: string }>;
  relationship?: { type: string; from: string; to: string };
  fields: ReadonlyMap<string, FieldDef>;
}

/** The whole model: what can be said, and in which terms. */
export interface Model {
  enums: ReadonlyMap<string, EnumDef>;
  types: ReadonlyMap<string, TypeDef>;
}
