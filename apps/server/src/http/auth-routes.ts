import type { FastifyInstance } from 'fastify';
import type { Reader } from '../database/reader.ts';
import { type Auth, toHeaders, type Viewers } from '../modules/access/index.ts';

/** Hands `/api/auth/*` to the authentication library, as a Fetch request and back. A failure while the database is away is a 503. */
export function authRoutes(
  app: FastifyInstance,
  { auth, reader, viewers }: { readonly auth: Auth; readonly reader: Reader; readonly viewers: Viewers },
): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const url = new URL(request.url, `${request.protocol}://${request.host}`);
      const body = request.body === undefined || request.body === null ? {} : { body: JSON.stringify(request.body) };
      const headers = toHeaders(request.headers);
      const response = await auth
        .handler(new Request(url, { method: request.method, headers, ...body }))
        .catch(() => undefined);
      // Signing out, a new password, a key ended: whoever was remembered may be nobody now.
      if (request.method === 'POST') viewers.forget();
      if (response === undefined || response.status >= 500) {
        await reader
          .ping()
          .catch(() => reply.code(503).header('retry-after', '2').send({ code: 'SERVICE_UNAVAILABLE' }));
        if (reply.sent) return reply;
        if (response === undefined) return reply.code(500).send({ code: 'INTERNAL' });
      }
      for (const [name, value] of response.headers) reply.header(name, value);
      return reply.code(response.status).send(response.body === null ? null : await response.text());
    },
  });
}
