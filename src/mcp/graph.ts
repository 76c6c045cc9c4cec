import type { FastifyInstance } from 'fastify';
import type { Operations } from '../graphql/operation-list';
import { hashOf } from '../graphql/operation-list';
import { type AppOptions, buildApp } from '../server/app';
import { type Answer, ask, inject, type Question } from '../server/in-process';
import * as documents from './generated/operations';
import { allQuestions } from './relations';

/** The public API, as the tools ask it. */
export interface Graph {
  /**
   * Asks a typed question.
   *
   * @throws ParleyError with the code of the API, as UNKNOWN_ID
   */
  ask<R, V extends object>(document: documents.TypedDocumentString<R, V>, variables: V): Promise<R>;
  /** Asks any question; errors are part of the answer. */
  raw(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens the public API within this process; it listens nowhere. */
export async function openGraph({ operations, ...options }: AppOptions): Promise<Graph> {
  // Whoever lists what may be asked need not list what the tools ask.
  const listed = operations && new Map([...ownOperations(), ...operations]);
  const app: FastifyInstance = await buildApp({ ...options, operations: listed });
  await app.ready();
  return {
    ask: async (document, variables) => (await ask(app, { query: document.toString(), variables })) as never,
    raw: (question) => inject(app, question),
    close: () => app.close(),
  };
}

function ownOperations(): Operations {
  const texts = Object.entries(documents).flatMap(([name, document]) =>
    name.endsWith('Document') ? [String(document)] : [],
  );
  return new Map([...texts, ...allQuestions()].map((text) => [hashOf(text), text]));
}
