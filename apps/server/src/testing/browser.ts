import { randomInt } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

export type BrowserAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Record<string, unknown> & { readonly code?: string; readonly message?: string };
};

export type Browser = {
  /** Cookies by their names without the product's prefix. */
  readonly cookies: Map<string, string>;
  post(path: string, body?: object): Promise<BrowserAnswer>;
  get(path: string): Promise<BrowserAnswer>;
  signIn(email: string, password: string): Promise<BrowserAnswer>;
  ask(query: string, variables?: object): Promise<BrowserAnswer>;
};

const PREFIX = 'thoat-ngheo.';

/** An address that no other browser of the tests has, so that limits per address do not meet. */
const anAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** A browser with cookies of its own; `host` and `origin` are those of the address it was pointed at. */
export function openBrowser(
  app: FastifyInstance,
  { address = anAddress(), language = 'vi', host = 'localhost', userAgent = 'Browser of the tests' } = {},
): Browser {
  const cookies = new Map<string, string>();
  const send = async (method: 'GET' | 'POST', url: string, payload?: object): Promise<BrowserAnswer> => {
    const cookie = [...cookies].map(([name, value]) => `${PREFIX}${name}=${encodeURIComponent(value)}`).join('; ');
    const response = await app.inject({
      method,
      url,
      remoteAddress: address,
      headers: {
        host,
        origin: `http://${host}`,
        'accept-language': language,
        'user-agent': userAgent,
        ...(cookie === '' ? {} : { cookie }),
      },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0) cookies.delete(name.slice(PREFIX.length));
      else cookies.set(name.slice(PREFIX.length), value);
    }
    const isJson = /^\s*[{["n]/.test(response.body);
    return { status: response.statusCode, headers: response.headers, body: isJson ? response.json() : {} };
  };
  const post: Browser['post'] = (path, body = {}) => send('POST', `/api/auth${path}`, body);
  return {
    cookies,
    post,
    get: (path) => send('GET', path.startsWith('/api/') ? path : `/api/auth${path}`),
    signIn: (email, password) => post('/sign-in/email', { email, password }),
    ask: (query, variables = {}) => send('POST', '/graphql', { query, variables }),
  };
}
