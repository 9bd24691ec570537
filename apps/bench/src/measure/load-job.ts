/** One HTTP request that the load generator sends. */
export type Request = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A measurement to take: every connection sends one request after another, each from its own place in the list. */
export type LoadJob = {
  readonly url: string;
  readonly requests: readonly Request[];
  readonly connections: number;
  readonly seconds: number;
  /** Go on beyond the seconds (up to ten times) until so many answers have come, so that slow servers are timed fairly. */
  readonly atLeast: number;
};

/** What the clients saw. */
export type LoadResult = {
  readonly answers: number;
  /** Answers other than 200, and requests without an answer. */
  readonly failures: number;
  /** From the first request to the last answer. */
  readonly seconds: number;
  readonly perSecond: number;
  readonly meanMs: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};
