import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';

/** An operation with what is needed to read it. */
export interface Question {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** A field as it is selected: all places where it stands under one response key. */
export interface Selected {
  key: string;
  nodes: FieldNode[];
  def: GraphQLField<unknown, unknown>;
}

/** Slugs that a question names: the argument, and a list in Cypher. */
export interface Referred {
  /** the field that has the argument: what is compiled twice of it counts once */
  field: FieldNode;
  argument: string;
  /** of what type the things are that have the slugs */
  type: string;
  slugs: string;
}

export type Arguments = Record<string, unknown>;

/** Reads a value from the arguments of a field, checked and as Neo4j takes it. */
export type ReadArgument<Args = Arguments> = (args: Args) => unknown;

interface Check {
  selected: Selected;
  read: ReadArgument;
}

interface Parameter extends Check {
  name: string;
}

interface Constant {
  name: string;
  value: unknown;
}

/**
 * A statement while it is compiled: its variables, and its parameters, which are read anew from the arguments each
 * time that the statement is used.
 */
export class Statement {
  private readonly parameters: Parameter[] = [];
  /** the parameters whose values stand in the document, by what they are called after and their values */
  private readonly constants = new Map<string, Constant>();
  private readonly checks: Check[] = [];
  private referred: Referred[] = [];
  private readonly variables = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private readonly known = new Map<FieldNode, Arguments>();

  constructor(readonly question: Question) {}

  /** A variable that is not taken yet, called after what it stands for. */
  variable(stem: string): string {
    return free(this.variables, stem);
  }

  /** Adds a parameter and gives the text by which the statement names it. */
  parameter<Args = Arguments>(stem: string, selected: Selected, read: ReadArgument<Args>): string {
    const value = read(this.argumentsOf<Args>(selected));
    if (!hasVariables(selected)) {
      const id = `${stem} ${JSON.stringify(value)}`;
      const constant = this.constants.get(id) ?? { name: free(this.names, stem), value };
      this.constants.set(id, constant);
      return `$${constant.name}`;
    }
    const name = free(this.names, stem);
    this.parameters.push({ name, selected, read: read as ReadArgument });
    return `$${name}`;
  }

  /** Has an argument checked, now and each time that the statement is used, which has no parameter for it. */
  check<Args = Arguments>(selected: Selected, read: ReadArgument<Args>): void {
    read(this.argumentsOf<Args>(selected));
    if (hasVariables(selected)) this.checks.push({ selected, read: read as ReadArgument });
  }

  /** Remembers slugs that an argument names, and of what type their things are, so that those which nobody knows are told. */
  refer(selected: Selected, argument: string, type: string, slugs: string): void {
    const field = selected.nodes[0] as FieldNode;
    const known = this.referred.some((one) => one.field === field && one.argument === argument);
    if (!known) this.referred.push({ field, argument, type, slugs });
  }

  /** The slugs that were named since this was asked last. */
  takeReferred(): Referred[] {
    const taken = this.referred;
    this.referred = [];
    return taken;
  }

  /**
   * Reads the parameters for the variables of a request. It holds on to the document, and to no values: a statement
   * is kept longer than the request for which it was compiled.
   */
  reader(): (variables: Record<string, unknown>) => Record<string, unknown> {
    this.known.clear();
    return readerOf([...this.constants.values()], this.parameters, this.checks);
  }

  /** The arguments of a field, with defaults. */
  argumentsOf<Args = Arguments>(selected: Selected): Args {
    return argumentsOf(selected, this.question.variables, this.known) as Args;
  }
}

function free(taken: Map<string, number>, stem: string): string {
  const count = (taken.get(stem) ?? 0) + 1;
  taken.set(stem, count);
  return count === 1 ? stem : `${stem}${count}`;
}

function argumentsOf(
  { def, nodes }: Selected,
  variables: Record<string, unknown>,
  known: Map<FieldNode, Arguments>,
): Arguments {
  const node = nodes[0] as FieldNode;
  let args = known.get(node);
  if (!args) {
    args = getArgumentValues(def, node, variables);
    known.set(node, args);
  }
  return args;
}

function readerOf(
  constants: readonly Constant[],
  parameters: readonly Parameter[],
  checks: readonly Check[],
): (variables: Record<string, unknown>) => Record<string, unknown> {
  const always = Object.fromEntries(constants.map(({ name, value }) => [name, value]));
  return (variables) => {
    const known = new Map<FieldNode, Arguments>();
    const values = { ...always };
    for (const { name, selected, read } of parameters) values[name] = read(argumentsOf(selected, variables, known));
    for (const { selected, read } of checks) read(argumentsOf(selected, variables, known));
    return values;
  };
}

/** Whether the arguments of a field depend on variables. */
function hasVariables({ nodes: [node] }: Selected): boolean {
  return node?.arguments?.some(({ value }) => isVariable(value)) ?? false;
}

function isVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(isVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => isVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** Indents each line but the first. */
export function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

/** A map literal; on one line where it is short. */
export function mapLiteral(entries: readonly (readonly [string, string])[]): string {
  const texts = entries.map(([key, value]) => `${quoteKey(key)}: ${value}`);
  const line = `{${texts.join(', ')}}`;
  if (line.length <= 100 && !line.includes('\n')) return line;
  return `{\n  ${texts.map(indent).join(',\n  ')}\n}`;
}

/** A response key is a name of GraphQL, or one of our own; whatever else came here by mistake must not become Cypher. */
function quoteKey(key: string): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(key)) return key;
  if (!/^[\w@.:-]+$/.test(key)) throw new Error('A key of a map is no name');
  return `\`${key}\``;
}

/** A subquery as an expression: `COLLECT { … }`. */
export function subquery(word: 'COLLECT' | 'COUNT' | 'EXISTS', lines: readonly string[]): string {
  const line = lines.join(' ');
  if (line.length <= 100 && !line.includes('\n')) return `${word} { ${line} }`;
  return `${word} {\n  ${lines.map(indent).join('\n  ')}\n}`;
}

/** The conditions as lines of a WHERE. */
export function whereLines(conditions: readonly string[]): string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.map(indent).join('\n  AND ')}`];
}
