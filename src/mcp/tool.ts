import type { CallToolResult, McpServer, StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type * as z from 'zod';
import { nearest } from '../domain/nearest';
import { formatError, ParleyError } from '../errors';
import { Citations } from './cite';
import type { Graph } from './graph';
import type { Links } from './links';
import { nearestTo } from './nearest';
import { articlesText } from './text';

/** How much a tool answers at most, in characters of its text; its data may have twice as many. */
export const MOST_CHARACTERS = 60_000;

/** What every tool works with. */
export interface Context {
  graph: Graph;
  links: Links;
  /** is told what nobody foresaw */
  report(error: unknown): void;
}

/** What a tool is given to answer one call. */
export interface Call extends Context {
  cite: Citations;
}

/** What a tool answers: lines for whoever reads, and the same as data. */
export interface Told<T> {
  lines: readonly string[];
  data: Omit<T, 'articles'>;
}

/** A tool of the server. */
export interface Tool<I extends z.ZodObject, O extends z.ZodObject> {
  name: string;
  title: string;
  /** tells a model when to choose it */
  description: string;
  input: I;
  output: O;
  run(given: z.output<I>, call: Call): Promise<Told<z.input<O>>>;
}

/** Adds a tool to a server. */
export type AddTool = (server: McpServer, context: Context) => void;

/** Makes a tool that reads and changes nothing; what it throws is told in words, with its code. */
export function tool<I extends z.ZodObject, O extends z.ZodObject>(made: Tool<I, O>): AddTool {
  const { name, title, description, output, run } = made;
  // A misspelt argument is told, and not passed over.
  const input = made.input.strict();
  return (server, context) => {
    const answer = async (given: unknown): Promise<CallToolResult> => {
      const cite = new Citations(context.links);
      try {
        const { lines, data } = await run(checked(name, input, given) as z.output<I>, { ...context, cite });
        const text = [...lines, ...articlesText(cite.articles)].join('\n');
        return bounded(text, { ...data, articles: cite.articles });
      } catch (error) {
        return refusal(error, context, Object.keys(input.shape));
      }
    };
    const annotations = {
      title,
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    };
    const inputSchema = shownOnly(input);
    server.registerTool(name, { title, description, inputSchema, outputSchema: output, annotations }, answer);
  };
}

/** The schema as clients are shown it; what is given is checked here, so that it is refused with a code like all else. */
function shownOnly(schema: z.ZodObject): StandardSchemaWithJSON<unknown, unknown> {
  const { vendor, version, jsonSchema } = (schema as unknown as StandardSchemaWithJSON)['~standard'];
  return { '~standard': { vendor, version, jsonSchema, validate: (value) => ({ value }) } };
}

function checked<I extends z.ZodObject>(name: string, schema: I, given: unknown): z.output<I> {
  const { success, data, error } = schema.safeParse(given ?? {});
  if (success) return data;
  const known = Object.keys(schema.shape);
  const stray = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const wrong = error.issues.filter(({ path }) => path.length > 0);
  const what = [
    ...stray.map((key) => `${name} has no argument "${key}"`),
    ...wrong.map(({ path, message }) => `"${path.join('.')}": ${message}`),
    // What is no object at all has no path to tell.
    ...(stray.length + wrong.length === 0 ? error.issues.map(({ message }) => message) : []),
  ];
  const near = stray.flatMap((key) => nearest(key.toLowerCase(), known) ?? []);
  const meant = near.length > 0 ? `Did you mean ${quoted(near)}? ` : '';
  throw new ParleyError('BAD_ARGUMENT', what.join('; '), `${meant}Its arguments are ${quoted(known)}.`);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

function bounded(text: string, data: Record<string, unknown>): CallToolResult {
  if (Math.max(text.length, JSON.stringify(data).length / 2) > MOST_CHARACTERS)
    throw new ParleyError(
      'LIMIT_ANSWER',
      `The answer has more than ${MOST_CHARACTERS} characters`,
      'Ask for fewer things at once ("first"), or for fewer fields of each.',
    );
  return { content: [{ type: 'text', text }], structuredContent: data };
}

/** An error as a tool tells it: in words, with its code and, where a slug is unknown, with what is near. */
async function refusal(
  error: unknown,
  { graph, links, report }: Context,
  names: readonly string[],
): Promise<CallToolResult> {
  const known = error instanceof ParleyError;
  if (!known) report(error);
  const told = known
    ? inOwnWords(error, names)
    : new ParleyError('INTERNAL', 'Something went wrong here', 'Try again; the log of the server says more.');
  const near = told.code === 'UNKNOWN_ID' ? await nearestTo(told.message, graph, links).catch(() => []) : [];
  return { isError: true, content: [{ type: 'text', text: [formatError(told), ...near].join('\n') }] };
}

/** Whoever gave an argument to a tool knows nothing of the filter of the API that took it: `speakers` for `speaker`. */
function inOwnWords(error: ParleyError, names: readonly string[]): ParleyError {
  const message = error.message.replace(/"\w+\((?:filter: \{)?(\w+)\}?\)"/, (whole, field: string) => {
    const own = nearest(field, names);
    return own ? `"${own}"` : whole;
  });
  return new ParleyError(error.code, message, error.hint);
}
