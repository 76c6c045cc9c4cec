import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/** Logs each request in one line, once it is answered: what was asked, with which status it was answered, and how long it took. */
export class RequestLog extends LogController {
  override incomingRequest(): void {
    // It is told with its answer.
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const told = { req: request, res: reply, responseTime: reply.elapsedTime };
    const line = `${request.method} ${request.url} ${reply.raw.statusCode}`;
    if (error) request.log.error({ ...told, err: error }, line);
    else request.log.info(told, line);
  }
}
