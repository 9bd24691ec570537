import Fastify from 'fastify';
import { listen, openPool } from '../serve.ts';
import { statements } from './sql/index.ts';

const pool = openPool();
const app = Fastify({ logger: false });

for (const [name, { text, parameters }] of Object.entries(statements)) {
  app.post(`/${name}`, async (request, reply) => {
    const given = (request.body ?? {}) as Record<string, unknown>;
    const values = parameters.map((parameter) => given[parameter]);
    if (values.includes(undefined)) return reply.code(400).send();
    const { rows } = await pool.query<[string]>({ name, text, values, rowMode: 'array' });
    return reply.type('application/json; charset=utf-8').send(rows[0]?.[0]);
  });
}

await listen(app);
