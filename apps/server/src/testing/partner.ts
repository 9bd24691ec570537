import type { HttpServer } from './http-server.ts';

export type PartnerAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly data: Record<string, never>;
  /** Code of the first error, or its reason. */
  readonly code: string | undefined;
  readonly reason: string | undefined;
  readonly message: string | undefined;
  readonly extensions: Readonly<Record<string, never>>;
};

type ErrorJson = { message: string; extensions?: { code?: string; reason?: string } };

/** Asks the server over HTTP as a partner with this key. */
export function partner({ app }: HttpServer, key: string) {
  const read = (response: { statusCode: number; headers: object; body: string }): PartnerAnswer => {
    const json = (response.body === '' ? {} : JSON.parse(response.body)) as {
      data?: Record<string, never>;
      errors?: ErrorJson[];
      extensions?: Record<string, never>;
    };
    return {
      status: response.statusCode,
      headers: response.headers as Record<string, unknown>,
      body: response.body,
      data: json.data ?? {},
      code: json.errors?.[0]?.extensions?.code,
      reason: json.errors?.[0]?.extensions?.reason,
      message: json.errors?.[0]?.message,
      extensions: json.extensions ?? {},
    };
  };
  return {
    post: async (payload: object, headers: Record<string, string> = {}) =>
      read(
        await app.inject({
          method: 'POST',
          url: '/graphql',
          payload,
          headers: { authorization: `Bearer ${key}`, ...headers },
        }),
      ),
    get: async (params: Record<string, string>, headers: Record<string, string> = {}) =>
      read(
        await app.inject({
          method: 'GET',
          url: `/graphql?${new URLSearchParams(params)}`,
          headers: { authorization: `Bearer ${key}`, ...headers },
        }),
      ),
  };
}
