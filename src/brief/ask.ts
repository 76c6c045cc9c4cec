import type { FastifyInstance } from 'fastify';
import { ERROR_CODES, type ErrorCode, ParleyError } from '../errors';
import { type AppOptions, buildApp, PAGE_DIR } from '../server/app';
import { pageOperations } from '../server/page-operations';
import type { Answers } from './facts';

/** What a brief asks of the graph. */
export interface Ask {
  /** the article to which an event belongs */
  articleOf(event: string): Promise<string>;
  /** the answers to the questions that the page asks for its briefs of an article */
  brief(article: string): Promise<Answers>;
}

/** Gives some work the public API, asked within this process. */
export async function askInProcess<T>(options: AppOptions, work: (ask: Ask) => Promise<T>): Promise<T> {
  const app = await buildApp(options);
  try {
    return await work(asking(app));
  } finally {
    await app.close();
  }
}

function asking(app: FastifyInstance): Ask {
  return {
    async articleOf(slug) {
      const { event } = await post(app, 'query ArticleOf($slug: String!) { event(slug: $slug) { article { slug } } }', {
        slug,
      });
      return (event as { article: { slug: string } }).article.slug;
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
      for (const query of questions) answers.push(await post(app, query, { article }));
      return Object.assign({}, ...answers) as Answers;
    },
  };
}

async function post(app: FastifyInstance, query: string, variables: object): Promise<Record<string, unknown>> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const { data, errors } = answer.json();
  const [error] = errors ?? [];
  if (!error) return data;
  const { code } = error.extensions ?? {};
  // The message ends with what to do.
  const [what, ...hint] = String(error.message).split(/(?<=\.) (?=[A-Z])/);
  throw new ParleyError(code in ERROR_CODES ? (code as ErrorCode) : 'INTERNAL', what ?? '', hint.join(' '));
}
