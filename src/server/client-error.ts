import { maxHeaderSize } from 'node:http';
import type { Socket } from 'node:net';
import { ParleyError } from '../errors';
import { refusal } from '../graphql/over-http';

const REFUSALS: Readonly<Record<string, readonly [status: string, error: ParleyError]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    new ParleyError(
      'LIMIT_SIZE',
      `The address and headers have more than ${maxHeaderSize} bytes`,
      'Send the question by POST.',
    ),
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    new ParleyError('LIMIT_TIME', 'The request has taken longer to arrive than it may', 'Send it again.'),
  ],
};

const NO_HTTP = [
  '400 Bad Request',
  new ParleyError('BAD_REQUEST', 'What was sent is no request of HTTP', 'See RFC 9112.'),
] as const;

/** Answers what never became a request, in the shape of all other errors. */
export function clientError({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, error] = REFUSALS[code] ?? NO_HTTP;
  const body = JSON.stringify(refusal(error));
  const type = 'content-type: application/json; charset=utf-8';
  socket.end(
    `HTTP/1.1 ${status}\r\n${type}\r\ncache-control: no-store\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
