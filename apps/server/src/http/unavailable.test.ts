import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedPostgres, openEmbeddedPostgres } from '../database/embedded/embedded-postgres.ts';
import { migrate } from '../database/migrate.ts';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';

let dataDir: string;
let database: EmbeddedPostgres;
let server: HttpServer;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'thoat-ngheo-away-'));
  database = await openEmbeddedPostgres(dataDir, 'serve');
  await migrate(database, async () => undefined);
  server = await startHttpServer(database.url);
});
afterAll(async () => {
  await server.close();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const ask = (query: string, key = server.apiKey) =>
  server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query },
    headers: { authorization: `Bearer ${key}` },
  });

test('while the database is away every request says 503 and when to come back; nothing says 500', async () => {
  // Nobody has been remembered for this key when the database goes.
  const unseen = await server.makeKey({ name: 'unseen' });
  expect((await ask('{ communes { totalCount } }')).statusCode).toBe(200);
  await database.stop();
  for (const query of [
    '{ communes { totalCount } }',
    '{ me { id } }',
    'mutation { createCommune(input: {}) { userErrors { code } } }',
  ]) {
    const response = await ask(query, query.startsWith('{ me') ? unseen : server.apiKey);
    expect([query, response.statusCode]).toEqual([query, 503]);
    expect(response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('thử lại'),
          extensions: expect.objectContaining({ code: 'SERVICE_UNAVAILABLE' }),
        },
      ],
    });
  }
  const ready = await server.app.inject('/readyz');
  expect([ready.statusCode, ready.headers['retry-after']]).toEqual([503, '2']);
  const signIn = await server.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email: 'admin@localhost', password: 'correct-horse-battery' },
    headers: { origin: 'http://localhost', host: 'localhost' },
  });
  expect(signIn.statusCode).toBe(503);
});
