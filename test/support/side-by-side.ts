import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where GraphQL and Cypher stand beside each other. */
export const sideBySideDir = join(__dirname, '..', 'graphql', 'compile', 'side-by-side');

/** A file there: what it shows, the question, and its variables as text and as values. */
export function sideBySide(file: string) {
  const text = readFileSync(join(sideBySideDir, file), 'utf8');
  const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(text)?.[1] ?? '';
  const given = block('json variables');
  const variables = (given ? JSON.parse(given) : {}) as Record<string, unknown>;
  return { text, title: text.split('\n')[0] as string, graphql: block('graphql'), given, variables };
}
