import Fastify from 'fastify';
import mercurius from 'mercurius';
import { listen } from '../serve.ts';
import { loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { schema } from './schema.ts';

const app = Fastify({ logger: false });
await app.register(mercurius, { schema, resolvers, loaders, jit: 1 });
await listen(app);
