import type { TypedDocumentString } from './generated/operations.ts';

/** One error of an answer, as GraphQL over HTTP gives it. */
export type ResponseError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
};

/** The registry refused or did not answer. `status` 0: no answer reached us (network). */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly status: number;
  readonly code: string;
  readonly errors: readonly ResponseError[];
  constructor(message: string, status: number, errors: readonly ResponseError[] = []) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.code = errors[0]?.extensions?.code ?? (status === 0 ? 'NETWORK' : 'HTTP');
  }
}

export type ClientOptions = {
  /** Address of the endpoint, e.g. `https://registry.example/graphql`. */
  readonly url: string;
  /** A partner's key; browsers send their session cookie instead. */
  readonly apiKey?: string;
  /** Headers for each request, e.g. the language of messages. */
  readonly headers?: () => Readonly<Record<string, string>>;
  readonly fetch?: typeof globalThis.fetch;
};

export type RegistryClient = {
  /**
   * Runs one operation.
   * @throws RegistryError with the server's code (`UNAUTHENTICATED`, `BAD_USER_INPUT`, `SERVICE_UNAVAILABLE` ...)
   */
  request<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
    /** Headers of this request alone, e.g. `Idempotency-Key`. */
    ownHeaders?: Readonly<Record<string, string>>,
  ): Promise<Result>;
};

type Answer = { readonly data?: unknown; readonly errors?: readonly ResponseError[] };

async function readAnswer(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new RegistryError(`HTTP ${response.status}`, response.status);
  }
}

/** A client of the registry over `fetch`; a thin one: no cache, no retries. */
export function createClient({ url, apiKey, headers, fetch = globalThis.fetch }: ClientOptions): RegistryClient {
  return {
    async request<Result, Variables>(
      document: TypedDocumentString<Result, Variables>,
      variables: Variables,
      signal?: AbortSignal,
      ownHeaders: Readonly<Record<string, string>> = {},
    ) {
      let response: Response;
      try {
        response = await fetch(url, {
          method: 'POST',
          credentials: 'same-origin',
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
            ...headers?.(),
            ...ownHeaders,
          },
          body: JSON.stringify({ query: document.toString(), variables }),
          ...(signal === undefined ? {} : { signal }),
        });
      } catch (error) {
        if (signal?.aborted) throw error;
        throw new RegistryError(error instanceof Error ? error.message : 'network', 0);
      }
      const answer = await readAnswer(response);
      if (answer.errors !== undefined && answer.errors.length > 0) {
        throw new RegistryError(answer.errors[0]?.message ?? `HTTP ${response.status}`, response.status, answer.errors);
      }
      if (!response.ok || answer.data === undefined)
        throw new RegistryError(`HTTP ${response.status}`, response.status);
      return answer.data as Result;
    },
  };
}
