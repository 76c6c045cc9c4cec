import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';

/** Adds questions that a client can offer to whoever works with it. */
export function addPrompts(server: McpServer): void {
  server.registerPrompt(
    'check_statement',
    {
      title: 'Check a statement against the graph',
      description: 'Who in the articles affirms it, who denies it, and who says nothing of it, with citations.',
      argsSchema: z.object({ statement: z.string().max(2_000).describe('The statement to check.') }),
    },
    ({ statement }) =>
      asked(
        `Check this statement against the Parley graph: ${statement}\n\nFind what it is about with search, then use who_says and compare_speakers. Tell apart: who affirms it, who denies it, who leaves it open, what only the editor reads, what the articles leave open, and what the graph does not hold. Do not call it true or false yourself. Cite every claim with speaker, quotation, article and link.`,
      ),
  );
  server.registerPrompt(
    'prepare_negotiation',
    {
      title: 'Prepare for a negotiation',
      description: 'Who wants, offers and refuses what, on whose word, what is contested, and what to ask next.',
      argsSchema: z.object({
        negotiation: z.string().max(300).describe('The slug or the name of talks, an exchange or an agreement.'),
      }),
    },
    ({ negotiation }) =>
      asked(
        `From the Parley graph, prepare me for this negotiation: ${negotiation}\n\nLook at it with get_node (find the slug with search), then at each participant. Tell for each side what it wants, offers and refuses, always on whose word; then what the speakers contradict each other on (compare_speakers, list_findings), what is left open (list_open_points), and end with the questions worth asking. Mark the editor's readings as such. Cite every claim with speaker, quotation, article and link.`,
      ),
  );
}

function asked(text: string) {
  return { messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] };
}
