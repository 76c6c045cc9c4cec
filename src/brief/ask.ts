import type { FastifyInstance } from 'fastify';
import { ParleyError } from '../errors';
import { type AppOptions, buildApp, PAGE_DIR } from '../server/app';
import { ask } from '../server/in-process';
import { pageOperations } from '../server/page-operations';
import type { Answers } from './facts';
import { wholeLists } from './pages';

/** What a brief asks of the graph. */
export interface Ask {
  /** the negotiations of which something is known: events with participants, a hundred at most */
  negotiations(): Promise<Negotiation[]>;
  /** the answers to the questions that the page asks for its briefs of an article */
  brief(article: string): Promise<Answers>;
}

/** Talks, an exchange or an agreement, by their slug, name and article. */
export interface Negotiation {
  slug: string;
  name: string;
  article: string;
}

const NEGOTIATIONS = `query Negotiations {
  events(filter: { kind: [TALKS, EXCHANGE, AGREEMENT] }, first: 100) {
    nodes { slug name article { slug } participants(first: 1) { edges { node { slug } } } }
  }
}`;

/** Gives some work the public API, asked within this process. */
export async function askInProcess<T>(options: AppOptions, work: (ask: Ask) => Promise<T>): Promise<T> {
  const app = await buildApp(options);
  try {
    return await work(asking(app));
  } finally {
    await app.close();
  }
}

interface Events {
  nodes: { slug: string; name: string; article: { slug: string }; participants: { edges: object[] } }[];
}

function asking(app: FastifyInstance): Ask {
  return {
    async negotiations() {
      const { events } = await ask(app, { query: NEGOTIATIONS });
      return (events as Events).nodes
        .filter(({ participants }) => participants.edges.length > 0)
        .map(({ slug, name, article }) => ({ slug, name, article: article.slug }));
    },
    async brief(article) {
      const questions = [...pageOperations(PAGE_DIR).values()].filter((text) => /^\s*query Brief/.test(text));
      if (questions.length === 0)
        throw new ParleyError(
          'BUILD_FAILED',
          'The page is not built, whose questions a brief asks',
          'Run `npm run build`.',
        );
      const answers: Record<string, unknown>[] = [];
      for (const query of questions)
        answers.push(await wholeLists((after) => ask(app, { query, variables: { article, ...after } })));
      return Object.assign({}, ...answers) as Answers;
    },
  };
}
