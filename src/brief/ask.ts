import type { FastifyInstance } from 'fastify';
import { ParleyError } from '../errors';
import { type AppOptions, buildApp, PAGE_DIR } from '../server/app';
import { ask } from '../server/in-process';
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
      const query = 'query ArticleOf($slug: String!) { event(slug: $slug) { article { slug } } }';
      const { event } = await ask(app, { query, variables: { slug } });
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
      for (const query of questions) answers.push(await ask(app, { query, variables: { article } }));
      return Object.assign({}, ...answers) as Answers;
    },
  };
}
