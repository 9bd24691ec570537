import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Reader } from '../database/reader.ts';
import {
  AUTH_PATH,
  type Auth,
  accountProblemMessage,
  CLIENT_ADDRESS,
  toHeaders,
  USED_ENDPOINTS,
  type Viewers,
} from '../modules/access/index.ts';
import { accountRefusal } from './account-refusal.ts';
import { preferredLanguage } from './language.ts';
import { requestId } from './request-origin.ts';

/** The character NUL within JSON; PostgreSQL has no text with it. */
const NUL = /(?<!\\)(?:\\\\)*\\u0000/;

/** The request as the authentication library reads it. Where it comes from is our word, whatever its headers claim. */
function fetchRequest(request: FastifyRequest, url: URL, body: string | null): Request {
  const headers = toHeaders(request.headers);
  headers.set(CLIENT_ADDRESS, request.ip);
  headers.set('x-request-id', requestId(request.headers));
  return new Request(url, { method: request.method, headers, body });
}

/**
 * Hands the endpoints of accounts that are in use to the authentication library, as a Fetch request and back. Refusals are worded
 * in the reader's language; a failure while the database is away is a 503.
 */
export function authRoutes(
  app: FastifyInstance,
  { auth, reader, viewers }: { readonly auth: Auth; readonly reader: Reader; readonly viewers: Viewers },
): void {
  app.route({
    method: ['GET', 'POST'],
    url: `${AUTH_PATH}/*`,
    handler: async (request, reply) => {
      const url = new URL(request.url, `${request.protocol}://${request.host}`);
      if (!USED_ENDPOINTS.has(`${request.method} ${url.pathname.slice(AUTH_PATH.length)}`))
        return reply.code(404).send({ code: 'NOT_FOUND' });
      const language = preferredLanguage(request.headers['accept-language']);
      const sent = request.body === undefined || request.body === null ? null : JSON.stringify(request.body);
      if (url.search.includes('%00') || (sent !== null && NUL.test(sent)))
        return reply
          .code(400)
          .send({ code: 'INVALID_TEXT', message: accountProblemMessage('INVALID_TEXT', language), params: {} });
      const response = await auth.handler(fetchRequest(request, url, sent)).catch(() => undefined);
      // Signing out, a new password: whoever was remembered may be nobody now.
      if (request.method === 'POST') viewers.forget();
      if (response === undefined || response.status >= 500) {
        await reader
          .ping()
          .catch(() => reply.code(503).header('retry-after', '2').send({ code: 'SERVICE_UNAVAILABLE' }));
        if (reply.sent) return reply;
        if (response === undefined) return reply.code(500).send({ code: 'INTERNAL' });
      }
      for (const [name, value] of response.headers) reply.header(name, value);
      const text = response.body === null ? null : await response.text();
      if (response.status < 400) return reply.code(response.status).send(text);
      const { body, retryAfter } = accountRefusal(response, text, language);
      if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
      return reply.code(response.status).send(body);
    },
  });
}
