import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from '../../../src/graphql/schema';
import { compiled } from '../../support/question';
import { sideBySide, sideBySideDir } from '../../support/side-by-side';

const schema = buildSchema();

function written({ title, graphql, given: variablesText, variables }: ReturnType<typeof sideBySide>): string {
  const { cypher, parameters } = compiled(schema, graphql, variables);
  const shown = JSON.stringify(parameters, (_, value) =>
    value && typeof value === 'object' && 'low' in value ? value.low : value,
  );
  const given = variablesText ? `\n\n\`\`\`json variables\n${variablesText}\n\`\`\`` : '';
  return `${title}\n\n\`\`\`graphql\n${graphql}\n\`\`\`${given}\n\n\`\`\`cypher\n${cypher}\n\`\`\`\n\n\`\`\`json parameters\n${shown}\n\`\`\`\n`;
}

describe('each question is one statement; `UPDATE=1` writes the files again', () => {
  test.each(readdirSync(sideBySideDir))('%s', (name) => {
    const question = sideBySide(name);
    const now = written(question);
    if (process.env.UPDATE) writeFileSync(join(sideBySideDir, name), now);
    else expect(now).toBe(question.text);
  });
});
