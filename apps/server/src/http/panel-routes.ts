import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built panel; every path that is no file is one of its routes. */
export async function panelRoutes(app: FastifyInstance, panelDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: panelDir,
    wildcard: false,
    index: ['index.html'],
    setHeaders: (reply, path) => {
      const immutable = path.includes('/assets/');
      reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(api|graphql|assets)(\/|$)/.test(request.url);
    return isPage ? reply.sendFile('index.html') : reply.code(404).send({ error: 'Not Found' });
  });
}
