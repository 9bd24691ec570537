import type { FastifyBaseLogger } from 'fastify';
import { sealEvents } from './audit/index.ts';
import { isDatabaseUnavailable } from './database/unavailable.ts';
import { forgetOldAnswers } from './idempotency/index.ts';
import { differenceLine, nightlyCheck } from './modules/review/index.ts';
import type { Registry } from './registry.ts';

/** How often the audit trail is sealed, and old answers are forgotten, milliseconds. */
const SEALED_EVERY = 3_000;
const FORGOTTEN_EVERY = 600_000;
/** How often it is asked whether the results of the night are to be computed again. */
const RECOMPUTED_EVERY = 600_000;

export type Background = {
  /** Ends the work; what was committed by then is sealed. */
  stop(): Promise<void>;
};

type Work = { readonly stop: () => Promise<void>; readonly once: () => Promise<void> };

/** Does something again and again, never twice at a time. A database that is away is waited for. */
function repeat(every: number, what: string, act: () => Promise<unknown>, log: Pick<FastifyBaseLogger, 'error'>): Work {
  let working: Promise<void> | undefined;
  const once = (): Promise<void> => {
    working ??= act()
      .then(
        () => undefined,
        (error: unknown) => {
          if (!isDatabaseUnavailable(error)) log.error({ err: error }, `${what} failed`);
        },
      )
      .finally(() => {
        working = undefined;
      });
    return working;
  };
  const timer = setInterval(once, every);
  return {
    once,
    stop: async () => {
      clearInterval(timer);
      await working;
    },
  };
}

type Log = Pick<FastifyBaseLogger, 'error' | 'info'>;

/** Computes a sample of results again once a night, and says so; a difference is an error with its id and both values. */
async function recompute({ orm }: Registry, log: Log): Promise<void> {
  const night = await nightlyCheck(orm.em.fork(), new Date());
  if (night === undefined) return;
  for (const difference of night.differences) log.error(difference, `recomputation: ${differenceLine(difference)}`);
  const { day, checked, differences } = night;
  log.info({ day, checked, different: differences.length }, 'results were computed again');
}

/** What a server does besides answering. */
export function startBackground(registry: Registry, log: Log): Background {
  const { pool, orm } = registry;
  const sealing = repeat(SEALED_EVERY, 'sealing the audit trail', () => sealEvents(pool), log);
  const forgetting = repeat(FORGOTTEN_EVERY, 'forgetting old answers', () => forgetOldAnswers(orm.em.fork()), log);
  const recomputing = repeat(RECOMPUTED_EVERY, 'recomputing results', () => recompute(registry, log), log);
  return {
    stop: async () => {
      await Promise.all([sealing.stop(), forgetting.stop(), recomputing.stop()]);
      await sealing.once();
    },
  };
}
