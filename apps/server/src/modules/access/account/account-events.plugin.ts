import type { AuditOperation } from '@thoat-ngheo/domain';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { simpleChange } from '../../../audit/index.ts';
import { recordOwnEvent } from './account-events.ts';

type Operations = Readonly<Record<string, AuditOperation>>;

/** Endpoints that end sessions, the one in hand too: they are told before. */
const ENDS: Operations = { '/sign-out': 'SIGN_OUT', '/revoke-other-sessions': 'REVOKE_SESSIONS' };
/** Endpoints that change the account of whoever is signed in: they are told once it is done. */
const CHANGES: Operations = { '/change-password': 'CHANGE_PASSWORD', '/two-factor/disable': 'REMOVE_SECOND_FACTOR' };
/** Endpoints after which somebody may be signed in who was not before. */
const SIGN_INS: Operations = {
  '/sign-in/email': 'SIGN_IN',
  '/callback/:id': 'SIGN_IN',
  '/two-factor/verify-totp': 'SIGN_IN',
  '/two-factor/verify-backup-code': 'SIGN_IN',
};

const among =
  (operations: Operations) =>
  ({ path }: { readonly path?: string }): boolean =>
    path !== undefined && path in operations;

/**
 * Writes down who signed in, from where and with what, who ended sessions, and what people did to their own accounts. A password
 * that still wants its second factor signs nobody in. Comes after every plugin that can take a new session back.
 */
export function accountEvents(pool: Pool) {
  return {
    id: 'account-events',
    hooks: {
      before: [
        {
          matcher: among(ENDS),
          handler: createAuthMiddleware(async (ctx) => {
            const found = await getSessionFromCtx(ctx);
            if (found !== null) await recordOwnEvent(pool, found, ctx.headers, { operation: ENDS[ctx.path] });
          }),
        },
      ],
      after: [
        {
          matcher: among(CHANGES),
          handler: createAuthMiddleware(async (ctx) => {
            if (isAPIError(ctx.context.returned)) return;
            const found = ctx.context.newSession ?? (await getSessionFromCtx(ctx));
            if (found !== null) await recordOwnEvent(pool, found, ctx.headers, { operation: CHANGES[ctx.path] });
          }),
        },
        {
          matcher: among(SIGN_INS),
          handler: createAuthMiddleware(async (ctx) => {
            const { newSession, session } = ctx.context;
            if (newSession === null) return;
            // A code of somebody who is signed in sets the second factor up.
            if (ctx.path.startsWith('/two-factor/') && session !== null)
              return recordOwnEvent(pool, newSession, ctx.headers, { operation: 'SET_UP_SECOND_FACTOR' });
            const { ipAddress = null, userAgent = null } = newSession.session;
            const changes = simpleChange('SIGN_IN', 'User', { ipAddress, userAgent });
            await recordOwnEvent(pool, newSession, ctx.headers, { operation: 'SIGN_IN', changes });
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
