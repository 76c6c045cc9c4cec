import {
  type ArgumentNode,
  type DocumentNode,
  Kind,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  parse,
  parseType,
  print,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** An example: its query, and the variables that go with it. */
export interface ExampleTab {
  query: string;
  variables: string;
}

const FILES = import.meta.glob<string>('../../docs/questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What is taken out into a variable, and of which type that is. */
const TYPES: Record<string, string> = { slug: 'String!', article: '[String!]' };

/** The documented questions, what each is about in a variable, so that it can be asked of something else. */
export function exampleTabs(files: Record<string, string> = FILES): ExampleTab[] {
  return Object.keys(files)
    .sort()
    .map((path) => withVariables(files[path] ?? '', operationName(path)));
}

/** Takes what the root fields of a question name (by slug, or by article) out into variables; the answer stays. */
export function withVariables(query: string, operation: string): ExampleTab {
  const values: Record<string, string> = {};
  const definitions: VariableDefinitionNode[] = [];
  const heading = /^(#.*\n)*/.exec(query)?.[0] ?? '';
  let depth = 0;
  const lift = <Node extends ArgumentNode | ObjectFieldNode>(node: Node): Node | undefined => {
    const type = TYPES[node.name.value];
    if (depth !== 1 || !type || node.value.kind !== Kind.STRING) return undefined;
    const { value } = node.value;
    const name = nameFor(node.name.value, value, values);
    if (!(name in values)) definitions.push(definition(name, type));
    values[name] = value;
    return { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } };
  };
  const lifted: DocumentNode = visit(parse(query), {
    [Kind.FRAGMENT_DEFINITION]: () => false,
    SelectionSet: { enter: () => void depth++, leave: () => void depth-- },
    Argument: lift,
    ObjectField: lift,
  });
  const document: DocumentNode = visit(lifted, {
    [Kind.OPERATION_DEFINITION]: (node: OperationDefinitionNode) =>
      definitions.length === 0
        ? undefined
        : {
            ...node,
            name: node.name ?? { kind: Kind.NAME, value: operation },
            variableDefinitions: [...(node.variableDefinitions ?? []), ...definitions],
          },
  });
  return { query: heading + print(document), variables: JSON.stringify(values, null, 2) };
}

/** `.../one-voice.graphql` → `OneVoice`, which is then the name of the tab. */
function operationName(path: string): string {
  const name = /([\w-]+)\.graphql$/.exec(path)?.[1] ?? 'Question';
  return name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
}

/** The variable that holds a value: one for each value, numbered from the second on. */
function nameFor(base: string, value: string, values: Record<string, string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}${number}`;
    if (!(name in values) || values[name] === value) return name;
  }
}

function definition(name: string, type: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: parseType(type),
  };
}
