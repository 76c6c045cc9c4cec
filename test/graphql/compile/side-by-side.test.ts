import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from '../../../src/graphql/schema';
import { compiled } from '../../support/question';

const folder = join(__dirname, 'side-by-side');
const schema = buildSchema();

/** The parts of a file: what it shows, the question, its variables, the statement, its parameters. */
function parts(text: string): { title: string; graphql: string; variables: string } {
  const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(text)?.[1] ?? '';
  return { title: text.split('\n')[0] as string, graphql: block('graphql'), variables: block('json variables') };
}

function written({ title, graphql, variables }: ReturnType<typeof parts>): string {
  const { cypher, parameters } = compiled(schema, graphql, variables ? JSON.parse(variables) : {});
  const shown = JSON.stringify(parameters, (_, value) =>
    value && typeof value === 'object' && 'low' in value ? value.low : value,
  );
  const given = variables ? `\n\n\`\`\`json variables\n${variables}\n\`\`\`` : '';
  return `${title}\n\n\`\`\`graphql\n${graphql}\n\`\`\`${given}\n\n\`\`\`cypher\n${cypher}\n\`\`\`\n\n\`\`\`json parameters\n${shown}\n\`\`\`\n`;
}

describe('each question is one statement; `UPDATE=1` writes the files again', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const now = written(parts(text));
    if (process.env.UPDATE) writeFileSync(path, now);
    else expect(now).toBe(text);
  });
});
