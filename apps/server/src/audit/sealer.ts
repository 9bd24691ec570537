import type { FastifyBaseLogger } from 'fastify';
import type { Pool } from 'pg';
import { isDatabaseUnavailable } from '../database/unavailable.ts';
import { sealEvents } from './seal.ts';

/** How often events are sealed, milliseconds. */
const SEALED_EVERY = 3_000;

export type Sealer = {
  /** Ends the work; what is committed by then is sealed. */
  stop(): Promise<void>;
};

/** Seals events in the background, every few seconds. */
export function startSealer(pool: Pool, log: Pick<FastifyBaseLogger, 'error'>): Sealer {
  let working: Promise<void> = Promise.resolve();
  const seal = async (): Promise<void> => {
    await sealEvents(pool).catch((error: unknown) => {
      if (!isDatabaseUnavailable(error)) log.error({ err: error }, 'sealing the audit trail failed');
    });
  };
  let isIdle = true;
  const timer = setInterval(() => {
    if (!isIdle) return;
    isIdle = false;
    working = seal().finally(() => {
      isIdle = true;
    });
  }, SEALED_EVERY);
  return {
    stop: async () => {
      clearInterval(timer);
      await working;
      await seal();
    },
  };
}
