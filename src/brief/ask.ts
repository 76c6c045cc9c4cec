import type { FastifyInstance } from 'fastify';
import { ParleyError } from '../errors';
import { type AppOptions, buildApp, PAGE_DIR } from '../server/app';
import { ask } from '../server/in-process';
import { pageOperations } from '../server/page-operations';
import type { Answers } from './facts';
import { wholeLists } from './pages';

/** What a brief asks of the graph. */
export interface Ask {
  /** the negotiations of which it is known who takes part, what moves or what was agreed: a hundred at most */
  negotiations(): Promise<Negotiation[]>;
  /** one by its slug, however little is known of it; undefined where it is none */
  negotiation(slug: string): Promise<Negotiation | undefined>;
  /** the answers to the questions that the page asks for its briefs of an article */
  brief(article: string): Promise<Answers>;
}

/** Talks, an exchange or an agreement, by their slug, name and article. */
export interface Negotiation {
  slug: string;
  name: string;
  article: string;
}

const KINDS = ['TALKS', 'EXCHANGE', 'AGREEMENT'];

const NEGOTIATIONS = `query Negotiations($kinds: [EventKind!]) {
  events(filter: { kind: $kinds }, first: 100) {
    nodes {
      ...Named
      participants(first: 1) { edges { node { slug } } }
      ... on Exchange { transfers(first: 1) { nodes { slug } } }
      ... on Agreement { provisions(first: 1) { nodes { slug } } }
    }
  }
}
fragment Named on Event { slug name article { slug } }`;

const NEGOTIATION = `query Negotiation($slug: String!) {
  event(slug: $slug) { kind slug name article { slug } }
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

interface Named {
  slug: string;
  name: string;
  article: { slug: string };
}

interface Event extends Named {
  participants: { edges: object[] };
  transfers?: { nodes: object[] };
  provisions?: { nodes: object[] };
}

function asking(app: FastifyInstance): Ask {
  const plain = ({ slug, name, article }: Named): Negotiation => ({ slug, name, article: article.slug });
  return {
    async negotiations() {
      const { events } = await ask(app, { query: NEGOTIATIONS, variables: { kinds: KINDS } });
      return (events as { nodes: Event[] }).nodes
        .filter(({ participants, transfers, provisions }) =>
          [participants.edges, transfers?.nodes ?? [], provisions?.nodes ?? []].some(({ length }) => length > 0),
        )
        .map(plain);
    },
    async negotiation(slug) {
      try {
        const answer = await ask(app, { query: NEGOTIATION, variables: { slug } });
        const event = answer.event as Named & { kind: string };
        return KINDS.includes(event.kind) ? plain(event) : undefined;
      } catch (error) {
        if (error instanceof ParleyError && error.code === 'UNKNOWN_ID') return undefined;
        throw error;
      }
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
