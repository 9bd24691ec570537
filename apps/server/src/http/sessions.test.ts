import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMINISTRATOR, type HttpServer, startHttpServer } from '../testing/http-server.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startHttpServer();
});
afterAll(() => server.close());

const HOME = { origin: 'http://localhost', host: 'localhost' };

async function signIn(): Promise<string> {
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: ADMINISTRATOR,
    headers: HOME,
  });
  const { name, value } = response.cookies.find((each) => each.name.includes('session_token'))!;
  return `${name}=${encodeURIComponent(value)}`;
}

const me = (cookie: string) =>
  server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ me { kind maxPage } }' },
    headers: { cookie },
  });

test('a session ends at once when its person signs out', async () => {
  const cookie = await signIn();
  expect((await me(cookie)).json()).toMatchObject({ data: { me: { kind: 'user', maxPage: 100 } } });
  const out = await server.app.inject({
    method: 'POST',
    url: '/api/auth/sign-out',
    payload: {},
    headers: { ...HOME, cookie },
  });
  expect(out.statusCode).toBe(200);
  expect((await me(cookie)).statusCode).toBe(401);
});

test('another site cannot make a browser read with its cookies; our own page and a client that asks for JSON can', async () => {
  const cookie = await signIn();
  const get = (headers: Record<string, string>) =>
    server.app.inject({ method: 'GET', url: '/graphql?query=%7B__typename%7D', headers: { cookie, ...headers } });
  expect((await get({})).statusCode).toBe(400);
  expect((await get({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(400);
  expect((await get({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
  expect((await get({ 'content-type': 'application/json' })).statusCode).toBe(200);
  const form = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: '{"query":"{ __typename }"}',
    headers: { cookie, 'content-type': 'text/plain' },
  });
  expect([form.statusCode, form.json().errors[0].extensions.reason]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
});
