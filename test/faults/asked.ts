import type { FastifyInstance } from 'fastify';

/** How long a question may take in these tests, in milliseconds. */
export const DEADLINE = 3_000;

/** When answers come no more, in milliseconds; that they come within five seconds is for `npm run soak` to measure. */
const BACK = 60_000;

/** What came of a question. */
interface Asked {
  status: number;
  code: string | undefined;
  comeAgain: unknown;
  took: number;
  slugs: number | undefined;
}

export const ANSWERED = { status: 200, slugs: 2 };
export const TOLD_TO_COME_AGAIN = { status: 503, comeAgain: expect.stringMatching(/^\d+$/) };

async function ask(app: FastifyInstance): Promise<Asked> {
  const began = Date.now();
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept: 'application/graphql-response+json' },
    payload: { query: '{ articles { nodes { slug } } }' },
  });
  return {
    status: answer.statusCode,
    code: answer.json().errors?.[0].extensions.code,
    comeAgain: answer.headers['retry-after'],
    took: Date.now() - began,
    slugs: answer.json().data?.articles?.nodes.length,
  };
}

/** Asks many times at once. */
export function many(app: FastifyInstance, count: number): Promise<Asked[]> {
  return Promise.all(Array.from({ length: count }, () => ask(app)));
}

/** Answers come again, from each of the connections that there were, with so many articles. */
export async function back(app: FastifyInstance, articles = ANSWERED.slugs): Promise<void> {
  const until = Date.now() + BACK;
  let last: Asked[] = [];
  while (Date.now() < until) {
    last = await many(app, 8);
    if (last.every(({ status, slugs }) => status === 200 && slugs === articles)) return;
  }
  expect(last).toEqual(last.map(() => expect.objectContaining({ ...ANSWERED, slugs: articles })));
}
