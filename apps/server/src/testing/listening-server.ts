import type { AddressInfo } from 'node:net';
import { type HttpServer, startHttpServer } from './http-server.ts';

/** Longest that any answer may take, milliseconds. */
export const BOUND = 5_000;

export type Answer = { readonly status: number; readonly text: string; readonly took: number };

export type ListeningServer = {
  /** Sends a body as it is, over the network and with a key. */
  readonly send: (body: string | Uint8Array, headers?: Record<string, string>) => Promise<Answer>;
  readonly ask: (query: unknown, variables?: unknown) => Promise<Answer>;
  readonly close: HttpServer['close'];
};

/** A server that listens, for requests that no client library would send. */
export async function startListeningServer(): Promise<ListeningServer> {
  const server = await startHttpServer();
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}/graphql`;
  const send: ListeningServer['send'] = async (body, headers = {}) => {
    const since = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.apiKey}`, ...headers },
      body: body as string,
      signal: AbortSignal.timeout(BOUND * 2),
    });
    return { status: response.status, text: await response.text(), took: performance.now() - since };
  };
  return {
    send,
    ask: (query, variables) => send(JSON.stringify({ query, variables })),
    close: () => server.close(),
  };
}
