/**
 * How the API follows from the model: every type with its fields, and for every field the pattern in the graph from
 * which it is read. The SDL is printed from it, and the compiler reads it; there is no second list.
 */

/** A step from a node (or a relationship) to nodes. */
export type Hop =
  | {
      by: 'relationship';
      /** relationship types, either of which will do */
      types: readonly string[];
      direction: 'in' | 'out';
      /** a label that the near end must have, where the field belongs to a variant */
      near?: string;
      /** a label that the far end must have, where the relationship alone does not tell it */
      far?: string;
      /** whether the relationship has `order`, the place in a list */
      ordered?: boolean;
    }
  /** the far end repeats the slug of the near end in a property, and is found by that index */
  | { by: 'mirror'; property: string; far: string; types: readonly string[]; direction: 'in' | 'out' }
  /** the near end names the far end in a property: a slug, or several */
  | { by: 'reference'; property: string; many: boolean; far?: string }
  /** a pattern of its own, with `{near}` and `{far}` for the two ends */
  | { by: 'pattern'; match: string };

/** Where the value of a field is found. */
export type Source =
  | { from: 'property'; property: string }
  /** the opaque id that is made from type and slug */
  | { from: 'id' }
  | { from: 'nothing' }
  /** another thing in scope, such as the time of a line in a timeline */
  | { from: 'scope'; name: string; to: string }
  /** a Cypher expression over what is in scope, each name in braces */
  | { from: 'expression'; cypher: string }
  /** the place of a passage and the file that holds it, from which the text is cut */
  /** cut from the file of the article at the end of this relationship */
  | { from: 'textPlace'; article: string }
  /** rows that lines of Cypher find; each name in braces is in scope or bound anew, and `row` is what each row is about */
  | { from: 'rows'; match: readonly string[]; binds: readonly string[]; row: string; to: string }
  | { from: 'one'; hop: Hop; to: string }
  | { from: 'list'; hop: Hop; to: string; order: readonly string[] }
  /** the values that the rows of a connection have, each with how many have it */
  | { from: 'facet'; test: Test }
  | ConnectionSource;

/** A connection, paged by keyset. */
export interface ConnectionSource {
  from: 'connection';
  hop: Hop;
  /** the API type of the nodes */
  to: string;
  /** order in the API → property of the node */
  orders: ReadonlyMap<string, string>;
  filter?: string;
  /** whether the relationship itself is a fact, so that an edge says who states it */
  facts?: string;
}

export interface ApiArgument {
  name: string;
  type: string;
  default?: string;
  description: string;
}

export interface ApiField {
  name: string;
  /** its type as SDL writes it */
  type: string;
  description: string;
  args: readonly ApiArgument[];
  source: Source;
}

/** A type of the API. */
export interface ApiType {
  kind: 'interface' | 'object';
  name: string;
  /** the file of `schema/graphql` in which it stands */
  domain: string;
  description: string;
  interfaces: readonly string[];
  fields: Map<string, ApiField>;
  /** the type of the model, which begins the ids; none where it is no node */
  model?: string;
  /** the label expression by which its nodes are told from others */
  label?: string;
}

/** What a field of a filter asks of a node (or of a relationship that is a fact). */
export type Test =
  | { test: 'in'; property: string }
  | { test: 'equals'; property: string }
  /** whether the property is there */
  | { test: 'present'; property: string }
  /** whether something is there at the other end; its `property` is one of those given */
  | {
      test: 'reaches';
      hop: Hop;
      property: string;
      /** whether so few have one value that a list of all things begins there, and not at the first in its order */
      begins?: boolean;
    }
  | { test: 'any'; hop: Hop }
  /** whether it has one of the labels */
  | { test: 'label' };

export interface ApiFilterField {
  name: string;
  type: string;
  description: string;
  test: Test;
  /** what it is that can be counted by this, in a sentence; not counted where nothing is said */
  facet?: string;
  /** the API type of the things whose slugs it takes */
  to?: string;
}

/** An input by which a connection is filtered. */
export interface ApiFilter {
  name: string;
  domain: string;
  description: string;
  fields: Map<string, ApiFilterField>;
}

/** An enum of the API; its words are those of the model. */
export interface ApiEnum {
  name: string;
  domain: string;
  description: string;
  /** value in the API → word in the graph and description */
  values: Map<string, { word: string; description: string }>;
}

/** The orders of a connection, printed as an input and an enum of fields. */
export interface ApiOrder {
  name: string;
  domain: string;
  orders: ReadonlyMap<string, string>;
}

/** A root: one by slug, and all of them as a connection. */
export interface ApiRoot {
  type: string;
  domain: string;
  one: string;
  many: string;
  source: ConnectionSource;
}

/** The whole API, so far as it follows from the model. */
export interface Api {
  types: Map<string, ApiType>;
  enums: Map<string, ApiEnum>;
  filters: Map<string, ApiFilter>;
  orders: Map<string, ApiOrder>;
  roots: Map<string, ApiRoot>;
}
