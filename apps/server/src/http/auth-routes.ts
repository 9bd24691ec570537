import type { FastifyInstance } from 'fastify';
import { isDatabaseUnavailable } from '../database/unavailable.ts';
import type { Auth } from '../modules/access/index.ts';
import { toHeaders } from './headers.ts';

/** Hands `/api/auth/*` to the authentication library, as a Fetch request and back. */
export function authRoutes(app: FastifyInstance, auth: Auth): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const url = new URL(request.url, `${request.protocol}://${request.host}`);
      const body = request.body === undefined || request.body === null ? {} : { body: JSON.stringify(request.body) };
      try {
        const response = await auth.handler(
          new Request(url, { method: request.method, headers: toHeaders(request.headers), ...body }),
        );
        for (const [name, value] of response.headers) reply.header(name, value);
        return reply.code(response.status).send(response.body === null ? null : await response.text());
      } catch (error) {
        if (!isDatabaseUnavailable(error)) throw error;
        return reply.code(503).header('retry-after', '2').send({ code: 'SERVICE_UNAVAILABLE' });
      }
    },
  });
}
