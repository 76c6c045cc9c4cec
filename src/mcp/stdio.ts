import type { McpServer } from '@modelcontextprotocol/server';
import { serveStdio as serve } from '@modelcontextprotocol/server/stdio';

/** How to serve. */
export interface StdioOptions {
  /** is told when the client has gone */
  onEnd(): void;
  report(error: unknown): void;
}

/** Serves the Model Context Protocol on stdin and stdout; gives the way to close it. */
export function serveStdio(make: () => McpServer, { onEnd, report }: StdioOptions): () => Promise<void> {
  const served = serve(make, { onerror: report });
  process.stdin.once('end', onEnd).once('close', onEnd);
  return () => served.close();
}
