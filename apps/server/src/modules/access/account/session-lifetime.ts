import type { BetterAuthOptions } from 'better-auth';
import type { Pool } from 'pg';
import { accountError } from './account-problem.ts';
import { refuseUsedCode } from './used-code.ts';

const MINUTE = 60;
const DAY = 24 * 3600;

/** A session ends when nobody used it for this long, and when it is this old, seconds. */
export const IDLE = 7 * DAY;
export const ABSOLUTE = 30 * DAY;
/** How often its use is written down, seconds. */
const NOTED_EVERY = 10 * MINUTE;

/**
 * The library's own measures: the cookie lives as long as any session may; the row in the database says when it ends.
 * A session is prolonged when `expiresAt - expiresIn + updateAge` has passed, which with an end after {@link IDLE} is every
 * {@link NOTED_EVERY}.
 */
export const SESSION_SETTINGS = {
  expiresIn: ABSOLUTE,
  updateAge: ABSOLUTE - IDLE + NOTED_EVERY,
  // The list of sessions is for everyone who is signed in, not only on the first day.
  freshAge: 0,
} as const;

const after = (start: number, seconds: number): number => start + seconds * 1000;

/** When a session ends that began at `begun` and is used at `now`, milliseconds. */
export const endOfSession = (begun: number, now: number): Date =>
  new Date(Math.min(after(now, IDLE), after(begun, ABSOLUTE)));

type SessionHooks = NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['session']>;

/** Sessions end in time, and none begins for an account that is disabled or with a code that was used before. */
export function sessionHooks(pool: Pool): SessionHooks {
  return {
    create: {
      before: async ({ userId, createdAt, expiresAt }, context) => {
        const { rows } = await pool.query('select 1 from app_user where "id" = $1 and "disabledAt" is not null', [
          userId,
        ]);
        if (rows.length > 0) throw accountError('FORBIDDEN', 'ACCOUNT_DISABLED');
        await refuseUsedCode(userId, context);
        const end = endOfSession(createdAt.getTime(), createdAt.getTime());
        return { data: { expiresAt: new Date(Math.min(expiresAt.getTime(), end.getTime())) } };
      },
    },
    update: {
      before: async ({ expiresAt, updatedAt }, context) => {
        const begun = context?.context.session?.session.createdAt;
        if (expiresAt === undefined || begun === undefined) return;
        return { data: { expiresAt: endOfSession(begun.getTime(), (updatedAt ?? new Date()).getTime()) } };
      },
    },
  };
}
