import * as z from 'zod';
import { ERROR_CODES, ParleyError } from '../../errors';
import { common } from '../shapes';
import { tool } from '../tool';

export const runGraphqlTool = tool({
  name: 'run_graphql',
  title: 'Ask the graph in GraphQL',
  description:
    "Runs one GraphQL query over the whole graph, within the limits of the public API (depth 24, pages of at most 100, a time limit); there are no mutations. Use it for what the other tools do not answer: counts (totalCount, facets), timelines, exchanges with transfers and quantities, agreements with provisions. Read the resource parley://schema for the roots, parley://schema/TYPE for one type, or ask with __type. To be able to cite, select statedBy { nodes { speaker { name } polarity passages { quote } } } and editorial { why } beside every fact: a fact with editorial is the editor's reading.",
  input: z.object({
    query: z
      .string()
      .min(1)
      .max(20_000)
      .describe('A GraphQL document, as { actors(first: 5) { nodes { slug name } } }.'),
    variables: z.record(z.string(), z.unknown()).optional().describe('Its variables.'),
    operationName: z.string().optional().describe('Which of its operations to run, if it has several.'),
  }),
  output: z.object({
    data: z.record(z.string(), z.unknown()).nullable(),
    errors: z.array(z.object({ message: z.string(), code: z.string(), path: z.string().nullable() })),
    ...common,
  }),
  async run({ query, variables, operationName }, { graph, links }) {
    const answer = await graph.raw({ query, variables, operationName });
    const errors = (answer.errors ?? []).map(({ message, path, extensions }) => ({
      message,
      code: extensions?.code ?? 'INTERNAL',
      path: path?.join('.') ?? null,
    }));
    const data = answer.data ?? null;
    const [first] = errors;
    if (first && Object.values(data ?? {}).every((value) => value === null)) {
      const code = first.code in ERROR_CODES ? (first.code as keyof typeof ERROR_CODES) : 'INTERNAL';
      const all = errors.map(({ message }) => message).join(' ');
      throw new ParleyError(code, all, code === 'BAD_REQUEST' ? 'The resource parley://schema has what there is.' : '');
    }
    const note = `${first ? 'Parts of the query were not answered; see "errors". ' : ''}The link of anything is ${links.to('SLUG')}.`;
    const lines = [
      JSON.stringify(data),
      note,
      ...errors.map((one) => `error at ${one.path}: ${one.message} [${one.code}]`),
    ];
    return { lines, data: { data, errors, note } };
  },
});
