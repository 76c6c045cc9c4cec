import { McpServer } from '@modelcontextprotocol/server';
import { addPrompts } from './prompts';
import { addResources } from './resources';
import type { Context } from './tool';
import { TOOLS } from './tools';

/** What a model is told of the whole server. */
const INSTRUCTIONS = `Parley is a knowledge graph of negotiation, made from articles in which people speak. Every claim in it has a speaker and a place in an article. When you answer from it:
- What a speaker claims is no fact: say who says it, whether he affirms, denies or leaves it open, and cite the quotation, the article and the link.
- Only what stands in “ ” is quoted; propositions and names are in the editor's words. An editor's reading is said by nobody: mark it as the editor's.
- Tell apart what the graph does not hold (an unknown slug, no hit), what the articles do not say (no claim, an open point), and what somebody denies. None of the first two is a denial.
- That somebody is named in the graph implies no wrongdoing.
Begin with search or list_articles; slugs from one answer are arguments of the next.`;

/** Makes a server of the Model Context Protocol over the graph; one serves one connection, or one request over HTTP. */
export function mcpServer(version: string, context: Context): McpServer {
  const server = new McpServer(
    { name: 'parley', title: 'Parley, a knowledge graph of negotiation', version },
    { instructions: INSTRUCTIONS },
  );
  for (const add of TOOLS) add(server, context);
  addResources(server, context);
  addPrompts(server);
  return server;
}
