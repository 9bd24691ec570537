import type { FastifyInstance } from 'fastify';
import type { Reader } from '../database/reader.ts';

/** `/healthz`: the process lives. `/readyz`: it can serve (its database answers). Open to everyone, saying nothing else. */
export function healthRoutes(app: FastifyInstance, { reader }: { readonly reader: Reader }): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    try {
      await reader.ping();
      return { status: 'ready' };
    } catch {
      return reply.code(503).header('retry-after', '2').send({ status: 'database unavailable' });
    }
  });
}
